package flatline.viewmodel;

import flatline.model.activation.Activation;
import flatline.model.vitals.VitalSigns;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The unit that is looked at, and how it stands in each contender: one for all pages. Whoever shows
 * it passes its pulses on, so that it is live wherever it is shown.
 */
public final class UnitModel {

  /**
   * The unit in one contender.
   *
   * @param activation the contender's
   * @param signs the unit's state and its z over the training set
   */
  public record Seen(Activation activation, VitalSigns signs) {}

  /**
   * The unit in all of them.
   *
   * @param layer from 0
   * @param unit from 0
   * @param layers how many hidden layers there are
   * @param samples in the training set
   * @param contenders in the scenario's order
   */
  public record Sight(int layer, int unit, int layers, int samples, List<Seen> contenders) {

    /** Copies the list. */
    public Sight {
      contenders = List.copyOf(contenders);
    }

    /** Whether another sight is of the same unit. */
    public boolean isOfSameUnit(Sight other) {
      return layer == other.layer && unit == other.unit;
    }
  }

  private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private LongConsumer source = _ -> {};

  /** What is seen of the unit now; empty while none is looked at. */
  public ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Shows something else. */
  public void show(Optional<Sight> seen) {
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
