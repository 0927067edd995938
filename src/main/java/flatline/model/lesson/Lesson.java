package flatline.model.lesson;

import flatline.model.prose.Inline;
import java.util.List;

/**
 * An argument told in steps; immutable.
 *
 * @param title what it is called
 * @param subtitle how long it takes and for whom it is, in the author's words; may be empty
 * @param steps in the order in which they are told, at least one
 */
public record Lesson(String title, List<Inline> subtitle, List<Step> steps) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no step
   */
  public Lesson {
    subtitle = List.copyOf(subtitle);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a lesson has a step at least");
    }
  }

  /** All claims, in the order of their steps. */
  public List<Claim> claims() {
    return steps.stream().flatMap(each -> each.claims().stream()).toList();
  }

  /** All questions, in the order of their steps. */
  public List<Question> questions() {
    return steps.stream().flatMap(each -> each.question().stream()).toList();
  }
}
