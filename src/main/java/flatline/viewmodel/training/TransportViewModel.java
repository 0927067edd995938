package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.LockModel;
import flatline.viewmodel.training.change.HandChange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Play, pause and pace, and where the run stands. */
public final class TransportViewModel {

  private final PacedTraining training;
  private final SpeedSetting speed;
  private final SpeedMeter meter = new SpeedMeter();
  private final ReadOnlyLongWrapper step = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper epoch = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper streams = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoOn = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OptionalDouble> reached =
      new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
  private final ReadOnlyObjectWrapper<List<HandChange>> changes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<OptionalLong> goal =
      new ReadOnlyObjectWrapper<>(OptionalLong.empty());
  private final Lateness lateness = new Lateness();
  private @Nullable Scenario told;
  private List<HandChange> all = List.of();

  TransportViewModel(PacedTraining training, LockModel lock) {
    this.training = training;
    speed = new SpeedSetting(training, lock);
  }

  /** Whether steps go on by themselves. */
  public ReadOnlyBooleanProperty playingProperty() {
    return training.playingProperty();
  }

  /** Updates made so far. */
  public ReadOnlyLongProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Passes over the training set completed so far; of a stream, tasks. */
  public ReadOnlyLongProperty epochProperty() {
    return epoch.getReadOnlyProperty();
  }

  /** Whether the samples are a stream, which has tasks where other data have epochs. */
  public ReadOnlyBooleanProperty streamsProperty() {
    return streams.getReadOnlyProperty();
  }

  /** Steps a second that are really made; empty in a pause. */
  public ReadOnlyObjectProperty<OptionalDouble> reachedProperty() {
    return reached.getReadOnlyProperty();
  }

  /** The step that the run is on its way to without being played; empty where it has arrived. */
  public ReadOnlyObjectProperty<OptionalLong> goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /** What was changed in this run before the step that is shown, in the order of the steps. */
  public ReadOnlyObjectProperty<List<HandChange>> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The pace that is asked for. */
  public SpeedSetting speed() {
    return speed;
  }

  /** Whether the run's end is shown, from which play goes on past it. */
  public ReadOnlyBooleanProperty canGoOnProperty() {
    return canGoOn.getReadOnlyProperty();
  }

  /** Plays, or stops playing. */
  public void toggle() {
    if (training.playingProperty().get()) {
      pause();
    } else {
      play();
    }
  }

  /** Plays: to where playing is to stop first, if that is still to come in this run. */
  void play() {
    training.play();
  }

  void pause() {
    training.send(new Command.Pause());
  }

  /** Lets playing stop at a step of one run, too, or at the scenario's end alone. */
  void stopAt(Optional<PlayStop> stop) {
    training.stopAt(stop);
  }

  /** Makes one step and pauses. */
  public void step() {
    training.send(new Command.Steps(1));
  }

  /** Goes to the end of the epoch, or of a stream's task, and pauses. */
  public void epoch() {
    training.send(new Command.Epoch());
  }

  void show(Snapshot snapshot, long now) {
    step.set(snapshot.step());
    streams.set(snapshot.streams());
    epoch.set(snapshot.epoch());
    canGoOn.set(snapshot.isAtEnd() && snapshot.canGoOn());
    OptionalDouble measured = meter.observe(snapshot, now);
    if (!measured.equals(reached.get())) {
      reached.set(measured);
    }
    showGoal(snapshot, now);
    showChanges(snapshot.scenario(), snapshot.step());
  }

  private void showGoal(Snapshot snapshot, long now) {
    OptionalLong asked = training.goal();
    lateness.observe(
        asked.isPresent() && snapshot.step() < asked.getAsLong() && snapshot.canGoOn(), now);
    OptionalLong still = lateness.lateProperty().get() ? asked : OptionalLong.empty();
    if (!still.equals(goal.get())) {
      goal.set(still);
    }
  }

  @SuppressWarnings("ReferenceEquality") // asked at every pulse
  private void showChanges(Scenario scenario, long now) {
    if (scenario != told) {
      told = scenario;
      all = HandChange.of(scenario);
    }
    List<HandChange> made = all.stream().filter(each -> each.step() <= now).toList();
    if (!made.equals(changes.get())) {
      changes.set(made);
    }
  }
}
