package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Play, pause and pace, and where the run stands. */
public final class TransportViewModel {

  private final PacedTraining training;
  private final SpeedSetting speed;
  private final SpeedMeter meter = new SpeedMeter();
  private final ReadOnlyLongWrapper step = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper epoch = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper canGoOn = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OptionalDouble> reached =
      new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
  private final ReadOnlyObjectWrapper<OptionalLong> changedAt =
      new ReadOnlyObjectWrapper<>(OptionalLong.empty());

  TransportViewModel(PacedTraining training) {
    this.training = training;
    speed = new SpeedSetting(training);
  }

  /** Whether steps go on by themselves. */
  public ReadOnlyBooleanProperty playingProperty() {
    return training.playingProperty();
  }

  /** Updates made so far. */
  public ReadOnlyLongProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Passes over the training set completed so far. */
  public ReadOnlyLongProperty epochProperty() {
    return epoch.getReadOnlyProperty();
  }

  /** Steps a second that are really made; empty in a pause. */
  public ReadOnlyObjectProperty<OptionalDouble> reachedProperty() {
    return reached.getReadOnlyProperty();
  }

  /** The step at which α or the rate was first changed during this run. */
  public ReadOnlyObjectProperty<OptionalLong> changedAtProperty() {
    return changedAt.getReadOnlyProperty();
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
    training.send(training.playingProperty().get() ? new Command.Pause() : new Command.Play());
  }

  /** Makes one step and pauses. */
  public void step() {
    training.send(new Command.Steps(1));
  }

  /** Goes to the end of the epoch and pauses. */
  public void epoch() {
    training.send(new Command.Epoch());
  }

  void show(Snapshot snapshot, long now) {
    step.set(snapshot.step());
    epoch.set(snapshot.epoch());
    canGoOn.set(snapshot.isAtEnd() && snapshot.canGoOn());
    OptionalDouble measured = meter.observe(snapshot, now);
    if (!measured.equals(reached.get())) {
      reached.set(measured);
    }
    OptionalLong change = snapshot.changedAt();
    boolean made = change.isPresent() && change.getAsLong() <= snapshot.step();
    OptionalLong shown = made ? change : OptionalLong.empty();
    if (!shown.equals(changedAt.get())) {
      changedAt.set(shown);
    }
  }
}
