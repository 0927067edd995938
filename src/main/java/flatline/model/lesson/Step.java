package flatline.model.lesson;

import flatline.model.prose.Passage;
import java.util.List;
import java.util.Optional;

/**
 * One step of a lesson: one idea.
 *
 * @param wording what is said
 * @param state what is seen meanwhile
 * @param question to be predicted before its answer is shown
 * @param claims what of the words was measured, each to be checked in this step's scenario
 */
public record Step(
    Wording wording, StepState state, Optional<Question> question, List<Claim> claims) {

  /**
   * What is said in a step.
   *
   * @param heading its title, without any formatting
   * @param text for everyone
   * @param notes for the teacher alone
   */
  public record Wording(String heading, List<Passage> text, List<String> notes) {

    /** Copies the lists. */
    public Wording {
      text = List.copyOf(text);
      notes = List.copyOf(notes);
    }
  }

  /** Copies the list. */
  public Step {
    claims = List.copyOf(claims);
  }

  /** Its title. */
  public String heading() {
    return wording.heading();
  }
}
