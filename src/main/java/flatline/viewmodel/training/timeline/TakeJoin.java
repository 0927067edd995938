package flatline.viewmodel.training.timeline;

import flatline.model.loop.Answer;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.work.Latest;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * Lets a step be played in slow motion while the page stands on the step before it, on the timeline
 * that it was taken from, and no longer.
 */
final class TakeJoin {

  private final ObservableValue<Optional<UnitRef>> unit;
  private final SlowMotion slowMotion = new SlowMotion();
  private final Latest<Answer<SlowMotion.Take>> answers = new Latest<>();
  private Optional<Answer<SlowMotion.Take>> waiting = Optional.empty();
  private Optional<RunStep> played = Optional.empty();

  /**
   * @param unit the unit that is looked at
   */
  TakeJoin(ObservableValue<Optional<UnitRef>> unit) {
    this.unit = unit;
  }

  SlowMotion slowMotion() {
    return slowMotion;
  }

  /** Takes an answer, from any thread. */
  void offer(Answer<SlowMotion.Take> answer) {
    answers.offer(answer);
  }

  /** Another unit is looked at. */
  void drop() {
    waiting = Optional.empty();
    slowMotion.hide();
  }

  void onPulse(Optional<Snapshot> shown, long now) {
    answers.take().ifPresent(answer -> waiting = Optional.of(answer).filter(this::isWanted));
    shown.ifPresent(this::begin);
    slowMotion.onPulse(now);
  }

  private boolean isWanted(Answer<SlowMotion.Take> answer) {
    return answer.value().map(SlowMotion.Take::unit).equals(unit.getValue());
  }

  /** Ends what was played beside another step; whoever goes on training has seen enough of it. */
  void show(Snapshot snapshot) {
    if (snapshot.playing() || !played.equals(Optional.of(snapshot.at()))) {
      played = Optional.empty();
      slowMotion.hide();
    }
    begin(snapshot);
  }

  private void begin(Snapshot snapshot) {
    waiting
        .filter(answer -> snapshot.heard() >= answer.heard())
        .ifPresent(answer -> {
          waiting = Optional.empty();
          if (answer.at().equals(snapshot.at())) {
            played = Optional.of(snapshot.at());
            answer.value().ifPresent(slowMotion::show);
          }
        });
  }
}
