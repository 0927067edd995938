package flatline.viewmodel;

import flatline.model.vitals.UnitSight;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The unit that is looked at, and how it stands in each contender: one for all pages. Whoever shows
 * it passes its pulses on, so that it is live wherever it is shown.
 */
public final class UnitModel {

  private final ReadOnlyObjectWrapper<Optional<UnitSight>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private LongConsumer source = _ -> {};

  /** What is seen of the unit now; empty while none is looked at. */
  public ReadOnlyObjectProperty<Optional<UnitSight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Shows something else. */
  public void show(Optional<UnitSight> seen) {
    sight.set(seen);
  }

  /** Names whoever brings {@link #show} up to date when there is a pulse. */
  public void setSource(LongConsumer newSource) {
    source = newSource;
  }

  /**
   * Brings it up to date.
   *
   * @param now nanoseconds of some clock
   */
  public void onPulse(long now) {
    source.accept(now);
  }
}
