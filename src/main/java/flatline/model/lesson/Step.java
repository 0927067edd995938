package flatline.model.lesson;

import flatline.model.prose.Passage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

  /**
   * Over how many runs its answer or its claims are counted, the most of them; empty if over one.
   */
  public OptionalInt runs() {
    Stream<Condition> asked =
        question.map(Question::solution).stream()
            .filter(Question.Solution.FirstThatHolds.class::isInstance)
            .map(Question.Solution.FirstThatHolds.class::cast)
            .flatMap(each -> each.conditions().stream());
    return Stream.concat(asked, claims.stream().map(Claim::condition))
        .flatMap(each -> each.chance().stream())
        .mapToInt(Condition.Chance::seeds)
        .max();
  }

  /** Its title. */
  public String heading() {
    return wording.heading();
  }
}
