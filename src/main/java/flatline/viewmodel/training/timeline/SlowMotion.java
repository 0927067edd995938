package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.autopsy.UnitValues;
import flatline.model.network.UnitRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One step of one unit in every network at once, played line by line: each sample's forward pass,
 * loss and gradient, then the mean, then the update, then the unit's line on its way.
 */
public final class SlowMotion {

  private static final long NANOS = 1_000_000_000L;
  private static final long FIRST_LINES = 900_000_000L;
  private static final long FURTHER_LINES = 350_000_000L;
  private static final int SLOW_LINES = 2;

  /** Lines after those of the samples: the mean, the update, the unit's way. */
  private static final int CLOSING_LINES = 3;

  /**
   * What is played.
   *
   * @param unit which one
   * @param networks the numbers of the same step on the same minibatch, in the scenario's order
   */
  public record Take(UnitRef unit, List<StepArithmetic> networks) {

    /** Copies the list. */
    public Take {
      networks = List.copyOf(networks);
    }

    /** The step that the update leads to. */
    public long step() {
      return networks.getFirst().step();
    }

    /** Whether something is taken off the weights beside what the gradients do. */
    public boolean decays() {
      return !networks.getFirst().regularization().isNone();
    }

    /** Whether an optimizer or a limit makes something else of a gradient than rate times it. */
    public boolean turns() {
      return networks.stream().anyMatch(each -> each.turned().isPresent());
    }

    /** Whether the unit has a line in the plane of two numbers. */
    public boolean hasLine() {
      return unit.layer() == 0 && networks.getFirst().before().weights().size() == 2;
    }

    /** The minibatch's samples, from 0. */
    List<Integer> samples() {
      return networks.getFirst().samples().stream().map(StepArithmetic.SampleLine::sample).toList();
    }

    /** How many lines there are. */
    public int lines() {
      return samples().size() + CLOSING_LINES;
    }
  }

  private final ReadOnlyObjectWrapper<Optional<Take>> take =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper lines = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OptionalInt> sample =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<List<Hinge>> ways = new ReadOnlyObjectWrapper<>(List.of());
  private boolean still;
  private long lineSince;

  /** What is played, if anything. */
  public ReadOnlyObjectProperty<Optional<Take>> takeProperty() {
    return take.getReadOnlyProperty();
  }

  /** How many lines are shown. */
  public ReadOnlyIntegerProperty linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** Whether further lines come by themselves. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** The sample of the last line shown, while it is a sample's. */
  public ReadOnlyObjectProperty<OptionalInt> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /**
   * The unit's line in each network's plane, once the last line is shown; none before, and none of
   * units of later layers.
   */
  public ReadOnlyObjectProperty<List<Hinge>> waysProperty() {
    return ways.getReadOnlyProperty();
  }

  /** With motion reduced nothing goes on by itself, and the unit's line is at its end at once. */
  public void setStill(boolean reduced) {
    still = reduced;
    if (still) {
      playing.set(false);
    }
  }

  /** Plays a step from its first line. */
  void show(Take newTake) {
    take.set(Optional.of(newTake));
    again();
  }

  /** Shows nothing any more. */
  public void hide() {
    playing.set(false);
    take.set(Optional.empty());
    reveal(0);
  }

  /** Pauses, or goes on; after the last line, from the first. */
  public void toggle() {
    if (isAtEnd()) {
      again();
    } else {
      playing.set(!playing.get() && !still);
      lineSince = 0;
    }
  }

  /** Shows the next line and pauses. */
  public void next() {
    playing.set(false);
    take.get().ifPresent(shown -> reveal(Math.min(shown.lines(), lines.get() + 1)));
    move(1);
  }

  /** Begins with the first line once more. */
  public void again() {
    lineSince = 0;
    reveal(1);
    playing.set(!still);
  }

  /** Whether all lines are shown. */
  public boolean isAtEnd() {
    return take.get().filter(shown -> lines.get() >= shown.lines()).isPresent();
  }

  /**
   * Goes on if it is time.
   *
   * @param now nanoseconds of some clock
   */
  void onPulse(long now) {
    if (!playing.get() || take.get().isEmpty()) {
      return;
    }
    lineSince = lineSince == 0 ? now : lineSince;
    if (isAtEnd()) {
      double share = (double) (now - lineSince) / NANOS;
      move(Math.min(1, share));
      playing.set(share < 1);
    } else if (now - lineSince >= patience()) {
      lineSince = now;
      reveal(lines.get() + 1);
    }
  }

  /** What comes again and again goes faster. */
  private long patience() {
    boolean samples = lines.get() < take.get().orElseThrow().samples().size();
    return samples && lines.get() > SLOW_LINES ? FURTHER_LINES : FIRST_LINES;
  }

  private void reveal(int count) {
    lines.set(count);
    sample.set(take.get().map(shown -> sampleOf(shown, count)).orElse(OptionalInt.empty()));
    if (!isAtEnd()) {
      ways.set(List.of());
    }
  }

  private static OptionalInt sampleOf(Take shown, int count) {
    var samples = shown.samples();
    return count >= 1 && count <= samples.size()
        ? OptionalInt.of(samples.get(count - 1))
        : OptionalInt.empty();
  }

  private void move(double share) {
    take.get()
        .filter(shown -> isAtEnd() && shown.hasLine())
        .ifPresent(shown ->
            ways.set(shown.networks().stream().map(each -> between(each, share)).toList()));
  }

  /** As it would be after a part of the update. */
  private static Hinge between(StepArithmetic step, double share) {
    UnitValues from = step.before();
    UnitValues to = step.after();
    return new Hinge(
        between(from.weights().get(0), to.weights().get(0), share),
        between(from.weights().get(1), to.weights().get(1), share),
        between(from.bias(), to.bias(), share));
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }
}
