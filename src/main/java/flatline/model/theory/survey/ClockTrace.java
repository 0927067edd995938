package flatline.model.theory.survey;

import flatline.model.theory.LawSettings;
import flatline.model.theory.LeakyClock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit that its leak brings back, as the law has it and as a network does it.
 *
 * @param predicted the step at which it is active again, as the law has it
 * @param law its pre-activation at steps 0, 1, …, as the law has it
 * @param measured the same of the network, up to the step at which it is active or to {@link #MOST}
 */
public record ClockTrace(int predicted, List<Double> law, List<Double> measured) {

  /** So many steps are followed: few enough to follow them while a slider is dragged. */
  public static final int MOST = 2000;

  /** Copies the lists. */
  public ClockTrace {
    law = List.copyOf(law);
    measured = List.copyOf(measured);
  }

  public static ClockTrace of(LeakyClock clock, LawSettings settings) {
    double[] measured = clock.trace(settings, MOST);
    return new ClockTrace(
        (int) clock.predict(settings).low(),
        IntStream.range(0, measured.length)
            .mapToObj(step -> clock.preactivation(settings, step))
            .toList(),
        Arrays.stream(measured).boxed().toList());
  }

  /** Whether the network's unit was followed until it was active again. */
  public boolean isBack() {
    return measured.getLast() > 0;
  }

  /** The last step that was followed. */
  public int steps() {
    return measured.size() - 1;
  }
}
