package flatline.viewmodel.training.story;

import flatline.viewmodel.Message;
import java.util.Optional;

/**
 * How far the guessing at a run has come.
 *
 * @param question what can be guessed; empty where nothing can be, and once it is told
 * @param said the guess, if one was made
 * @param outcome what came of it, if the run's end was seen
 */
public record Guess(
    Optional<GuessQuestion> question, Optional<String> said, Optional<Message> outcome) {

  /** Before there is a run. */
  public static final Guess NONE = new Guess(Optional.empty(), Optional.empty(), Optional.empty());
}
