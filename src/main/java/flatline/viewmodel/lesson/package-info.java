/**
 * A lesson that is told: which step is shown, what was predicted in it, and what came of it. Knows
 * no page; what a step shows is asked of a {@link flatline.viewmodel.lesson.LessonScene}.
 */
@NullMarked
package flatline.viewmodel.lesson;

import org.jspecify.annotations.NullMarked;
