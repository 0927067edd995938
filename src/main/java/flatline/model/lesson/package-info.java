/**
 * Lessons: a {@link Lesson} has {@link Step}s, each with its text, the {@link StepState} it is told
 * at, a {@link Question} to predict and {@link Claim}s that must hold. Values only; files are read
 * in interchange.lesson, and lesson.check finds out what is true. Uses the scenario and below.
 */
@NullMarked
package flatline.model.lesson;

import org.jspecify.annotations.NullMarked;
