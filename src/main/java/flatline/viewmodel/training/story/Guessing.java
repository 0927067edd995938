package flatline.viewmodel.training.story;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A guess at the end of the run that is shown: asked before it is told, kept for that run alone.
 * Nothing of it is remembered.
 */
public final class Guessing {

  private final ReadOnlyObjectWrapper<Guess> state = new ReadOnlyObjectWrapper<>(Guess.NONE);
  private @Nullable Snapshot shown;
  private @Nullable Scenario run;
  private Optional<GuessQuestion> question = Optional.empty();
  private Optional<String> said = Optional.empty();
  private Optional<Message> outcome = Optional.empty();
  private boolean ended;
  private boolean told;

  /** How far it has come. */
  public ReadOnlyObjectProperty<Guess> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Guesses, or changes the guess, as long as the end was not seen.
   *
   * @param label one of those of the question's ballot
   */
  public void guess(String label) {
    if (!ended && question.isPresent()) {
      said = Optional.of(label);
      update();
    }
  }

  /** Does not ask any more; a guess that was made still counts. */
  public void tell() {
    told = true;
    update();
  }

  /** Asks, if the end was not seen yet. */
  public void ask() {
    told = false;
    update();
  }

  /** Another run was set up, which was not told of. */
  public void forget() {
    said = Optional.empty();
    outcome = Optional.empty();
    ended = false;
    ask();
  }

  /** Takes note of what is shown. */
  @SuppressWarnings("ReferenceEquality") // asked at every pulse
  public void show(Snapshot now) {
    boolean again = shown != null && shown.run() != now.run() && ended;
    shown = now;
    if (now.scenario() != run) {
      boolean same = now.scenario().equals(run);
      run = now.scenario();
      if (!same) {
        said = Optional.empty();
        outcome = Optional.empty();
        ended = false;
      }
      question = GuessQuestion.of(now);
    }
    if (again && !now.isAtEnd()) {
      forget();
    }
    if (now.isAtEnd() && !ended) {
      ended = true;
      told = true;
      outcome = said.flatMap(label -> question.map(asked -> asked.outcome(now, label)));
    }
    update();
  }

  private void update() {
    boolean asks = !told && !ended;
    var now = new Guess(asks ? question : Optional.empty(), said, outcome);
    if (!now.equals(state.get())) {
      state.set(now);
    }
  }
}
