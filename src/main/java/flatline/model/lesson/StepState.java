package flatline.model.lesson;

import flatline.model.scenario.Fence;
import java.util.List;
import java.util.Optional;

/**
 * What is seen in a step, whole: it is the same whether one comes to the step from the one before,
 * from the one after, or at once.
 *
 * @param excerpt of which run; empty to leave what is open as it is
 * @param page that is open
 * @param highlights what is lit while the rest is dimmed; empty to light everything
 * @param lock what cannot be touched
 */
public record StepState(
    Optional<Excerpt> excerpt, LessonPage page, List<Highlight> highlights, Fence lock) {

  /** Where a lesson begins that does not say. */
  public static final StepState FIRST =
      new StepState(Optional.empty(), LessonPage.TRAINING, List.of(), Fence.OPEN);

  /** Copies the list. */
  public StepState {
    highlights = List.copyOf(highlights);
  }
}
