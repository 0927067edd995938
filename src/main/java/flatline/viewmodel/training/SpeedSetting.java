package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.loop.Training;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Control;
import flatline.viewmodel.LockModel;
import flatline.viewmodel.Scale;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The pace of playing, on a logarithmic slider whose right end means as fast as it goes. */
public final class SpeedSetting {

  private static final double FASTEST = 10_000;

  /** From here on it is as fast as it goes. */
  private static final double UNLIMITED_FROM = 0.97;

  /** Where the fastest pace that is a number lies. */
  private static final double PACED_TO = 0.94;

  private static final double KEY_STEP = 0.06;
  private static final Scale SCALE = Scale.logarithmic(1, FASTEST);

  private final Training training;
  private final LockModel lock;
  private final ReadOnlyDoubleWrapper stepsPerSecond =
      new ReadOnlyDoubleWrapper(TrainingLoop.FIRST_SPEED);

  SpeedSetting(Training training, LockModel lock) {
    this.training = training;
    this.lock = lock;
  }

  /** Steps a second that are asked for; infinite for as fast as it goes. */
  public ReadOnlyDoubleProperty stepsPerSecondProperty() {
    return stepsPerSecond.getReadOnlyProperty();
  }

  /** Where that is on the slider, 0 to 1. */
  public double position() {
    double speed = stepsPerSecond.get();
    return Double.isInfinite(speed) ? 1 : SCALE.position(speed) * PACED_TO;
  }

  /** Takes a place on the slider. */
  public void drag(double position) {
    double speed =
        position >= UNLIMITED_FROM
            ? Double.POSITIVE_INFINITY
            : Math.max(1, SCALE.value(position / PACED_TO));
    if (speed != stepsPerSecond.get() && !lock.refuses(Control.SPEED)) {
      set(speed);
    }
  }

  /**
   * Takes a pace.
   *
   * @param speed steps a second; infinite for as fast as it goes
   */
  void set(double speed) {
    if (speed != stepsPerSecond.get()) {
      stepsPerSecond.set(speed);
      training.send(new Command.Speed(speed));
    }
  }

  /** A notch faster. */
  public void faster() {
    double next = position() + KEY_STEP;
    drag(next > PACED_TO && position() < PACED_TO ? PACED_TO : next);
  }

  /** A notch slower. */
  public void slower() {
    drag(Math.min(position() - KEY_STEP, PACED_TO));
  }
}
