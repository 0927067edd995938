/**
 * Lesson files, {@code *.lesson.md}, read. Uses the model, interchange.json, interchange.scenario,
 * interchange.prose and the Markdown library.
 */
@NullMarked
package flatline.interchange.lesson;

import org.jspecify.annotations.NullMarked;
