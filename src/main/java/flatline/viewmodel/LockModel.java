package flatline.viewmodel;

import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.viewmodel.Notices.Notice;
import java.util.Collection;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What pupils shall leave alone, as the scenario and the step of a lesson say. It holds of whatever
 * somebody does, by whatever control or key; what the program does by itself passes. A fence, not a
 * wall: anybody may open it.
 */
public final class LockModel {

  /** What controls are called. */
  public static final TextKeys NAMES = TextKeys.of("control.*", Control.values());

  private final Notices notices;
  private final ReadOnlyObjectWrapper<Fence> set = new ReadOnlyObjectWrapper<>(Fence.OPEN);
  private final ReadOnlyObjectWrapper<Fence> inForce = new ReadOnlyObjectWrapper<>(Fence.OPEN);
  private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
  private Fence ofScenario = Fence.OPEN;
  private Optional<Fence> ofStep = Optional.empty();
  private boolean lifted;

  /**
   * Nothing is locked.
   *
   * @param notices where is said that something is
   */
  public LockModel(Notices notices) {
    this.notices = notices;
  }

  /** What is locked unless the lock was opened. */
  public ReadOnlyObjectProperty<Fence> setProperty() {
    return set.getReadOnlyProperty();
  }

  /** What is locked now. */
  public ReadOnlyObjectProperty<Fence> inForceProperty() {
    return inForce.getReadOnlyProperty();
  }

  /** Whether somebody opened the lock. */
  public ReadOnlyBooleanProperty openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Takes over what the scenario locks; another lock than before is closed. */
  public void setScenario(Fence fence) {
    if (!fence.equals(ofScenario)) {
      ofScenario = fence;
      opened.set(false);
      tell();
    }
  }

  /** Takes over what the step of a lesson locks; one that was opened stays so from step to step. */
  public void setStep(Fence fence) {
    ofStep = Optional.of(fence);
    tell();
  }

  /** No lesson is told any more. */
  public void endSteps() {
    ofStep = Optional.empty();
    tell();
  }

  /** Lets the step of a lesson lock something else, closed again; says whether one is told. */
  public boolean setForStep(Fence fence) {
    opened.set(false);
    ofStep = ofStep.map(_ -> fence);
    tell();
    return ofStep.isPresent();
  }

  /** Opens the lock, until it is closed or another scenario has another one. */
  public void open() {
    opened.set(true);
    tell();
  }

  /** Closes the lock again. */
  public void close() {
    opened.set(false);
    tell();
  }

  private void tell() {
    Fence all = ofScenario.and(ofStep.orElse(Fence.OPEN));
    set.set(all);
    inForce.set(opened.get() ? Fence.OPEN : all);
    if (all.isOpen()) {
      opened.set(false);
    }
  }

  /** Does something that is the program's own doing, not somebody's who sits before it. */
  public void lift(Runnable doing) {
    boolean before = lifted;
    lifted = true;
    try {
      doing.run();
    } finally {
      lifted = before;
    }
  }

  /** Whether the program does something by itself just now. */
  public boolean isLifted() {
    return lifted;
  }

  /** Whether something must not be touched, which is said then. */
  public boolean refuses(Control control) {
    boolean refuses = !lifted && inForce.get().holds(control);
    if (refuses) {
      notices.say(Notice.news(refusal()));
    }
    return refuses;
  }

  /** Whether any of these must not be touched, which is said then. */
  public boolean refuses(Collection<Control> controls) {
    return controls.stream().anyMatch(this::refuses);
  }

  /** What is said of something that must not be touched. */
  public static Message refusal() {
    return Message.of("lock.refused");
  }
}
