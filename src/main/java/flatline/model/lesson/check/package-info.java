/**
 * Finds out what is true of what lessons say: a {@link LessonCheck} goes through a lesson, a {@link
 * Judge} answers for one step. Uses model.lesson, and the study for many seeds.
 */
@NullMarked
package flatline.model.lesson.check;

import org.jspecify.annotations.NullMarked;
