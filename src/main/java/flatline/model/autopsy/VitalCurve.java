package flatline.model.autopsy;

import flatline.model.network.ColumnGradient;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.SampleColumns;
import flatline.model.network.Samples;
import flatline.model.network.UnitRef;
import flatline.model.training.ContenderMoment;
import flatline.model.training.Timeline;
import flatline.model.vitals.UnitTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A unit's vitals over the whole run, at some of its kept states.
 *
 * @param points oldest first
 */
public record VitalCurve(List<Point> points) {

  /** Samples that are passed through networks for one curve: some tenths of a second. */
  private static final int MOST_PASSES = 2_400_000;

  private static final int FEWEST = 4;

  /** Of which nothing is known. */
  public static final VitalCurve EMPTY = new VitalCurve(List.of());

  /**
   * A unit at one step.
   *
   * @param step updates made
   * @param bias its bias
   * @param norm the Euclidean length of its weights
   * @param activeShare share of the training samples with z &gt; 0
   * @param gradientNorm length of the mean gradient of its weights and bias over the training set
   */
  public record Point(
      long step, double bias, double norm, double activeShare, double gradientNorm) {

    /**
     * A unit of a network at a step.
     *
     * @param gradient the mean gradient over the training set, in the places of the weights
     */
    public static Point of(
        long step, UnitRef unit, Network network, Network gradient, double activeShare) {
      double bias = network.bias(unit.layer(), unit.unit());
      double slope = gradient.bias(unit.layer(), unit.unit());
      return new Point(
          step,
          bias,
          StrictMath.sqrt(squares(network, unit)),
          activeShare,
          StrictMath.sqrt(squares(gradient, unit) + slope * slope));
    }

    private static double squares(Network network, UnitRef unit) {
      double sum = 0;
      for (int input = 0; input < network.shape().inputs(unit.layer()); input++) {
        double weight = network.weight(unit.layer(), unit.unit(), input);
        sum += weight * weight;
      }
      return sum;
    }
  }

  /** Copies the list. */
  public VitalCurve {
    points = List.copyOf(points);
  }

  /** The same with a point more, in place of one of the same step. */
  public VitalCurve with(Point more) {
    List<Point> all = new ArrayList<>(points);
    all.removeIf(each -> each.step() == more.step());
    all.add(more);
    all.sort(Comparator.comparingLong(Point::step));
    return new VitalCurve(all);
  }

  /**
   * Looks at a unit all along a timeline, which stays where it is, unless that is given up.
   *
   * @param most the largest number of points; of very many samples there are fewer
   * @param enough whether it is no longer wanted; asked before each piece of the samples
   */
  public static Optional<VitalCurve> of(
      Timeline timeline, int contender, UnitRef unit, int most, BooleanSupplier enough) {
    // A stream has as many samples in each of its tasks.
    int affordable = Math.max(FEWEST, MOST_PASSES / timeline.now().samples().size());
    List<Point> points = new ArrayList<>();
    for (ContenderMoment moment : timeline.moments(contender, Math.min(most, affordable))) {
      Propagation network =
          new Propagation(
              moment.network(), moment.activation(), timeline.scenario().setup().loss());
      Samples then = timeline.now().training().at(moment.step());
      var columns = new SampleColumns(then, network.shape());
      columns.through(network);
      ColumnGradient sums = columns.gradient();
      var tally = new UnitTally(network, unit.layer(), unit.unit());
      for (int from = 0; from < then.size(); from += columns.piece()) {
        if (enough.getAsBoolean()) {
          return Optional.empty();
        }
        columns.forward(from);
        sums.add();
        tally.add(columns);
      }
      var gradient = new Network(network.shape(), sums.means());
      double share = tally.reading().activeShare();
      points.add(Point.of(moment.step(), unit, moment.network(), gradient, share));
    }
    return Optional.of(new VitalCurve(points));
  }
}
