package flatline.cli.argument;

import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long a run is, and where its networks are written down.
 *
 * @param inEpochs whether the numbers are epochs, not steps
 * @param length of the run
 * @param stops where to write down, ascending, none beyond the length
 */
public record Itinerary(boolean inEpochs, long length, List<Long> stops) {

  /**
   * What the options ask for.
   *
   * @param steps asked for, if so
   * @param epochs asked for, if so
   * @param record where to write down; empty for the first and the last
   * @throws UnusableException if the scenario has not so many steps, or a stop lies beyond
   */
  public static Itinerary of(
      Scenario scenario, @Nullable Long steps, @Nullable Long epochs, List<Long> record)
      throws UnusableException {
    if (steps != null
        && scenario.setup().order() instanceof Order.Recorded recorded
        && steps > recorded.batches().size()) {
      throw new UnusableException(
          String.format(
              Locale.ROOT,
              "--steps must be at most the number of batches, %d, got %d",
              recorded.batches().size(),
              steps));
    }
    long length =
        epochs != null ? epochs : steps != null ? steps : scenario.setup().training().steps();
    List<Long> asked = record.isEmpty() ? List.of(0L, length) : record;
    List<Long> stops = asked.stream().distinct().sorted().toList();
    if (stops.getLast() > length) {
      throw new UnusableException(
          String.format(
              Locale.ROOT,
              "--record must be from 0 to %d, the length of the run, got %d",
              length,
              stops.getLast()));
    }
    return new Itinerary(epochs != null, length, stops);
  }
}
