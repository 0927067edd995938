package flatline.cli.argument;

import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Locale;

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
   * @param asked how long
   * @param record where to write down; empty for the first and the last
   * @throws UnusableException if the scenario has not so many steps, or a stop lies beyond
   */
  public static Itinerary of(Scenario scenario, RunLength asked, List<Long> record)
      throws UnusableException {
    long steps = asked.steps().or(scenario.setup().training().steps());
    if (asked.steps().isGiven()
        && scenario.setup().order() instanceof Order.Recorded recorded
        && steps > recorded.batches().size()) {
      throw new UnusableException(
          String.format(
              Locale.ROOT,
              "--steps must be at most the number of batches, %d, got %d",
              recorded.batches().size(),
              steps));
    }
    long length = asked.epochs().or(steps);
    List<Long> marks = record.isEmpty() ? List.of(0L, length) : record;
    List<Long> stops = marks.stream().distinct().sorted().toList();
    if (stops.getLast() > length) {
      throw new UnusableException(
          String.format(
              Locale.ROOT,
              "--record must be from 0 to %d, the length of the run, got %d",
              length,
              stops.getLast()));
    }
    return new Itinerary(asked.epochs().isGiven(), length, stops);
  }
}
