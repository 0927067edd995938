package flatline.model.autopsy;

import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.UnitRef;
import flatline.model.training.ContenderMoment;
import flatline.model.training.Timeline;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit's vitals over the whole run, at some of its kept states.
 *
 * @param points oldest first
 */
public record VitalCurve(List<Point> points) {

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
   * Looks at a unit all along a timeline, which stays where it is.
   *
   * @param most the largest number of points
   */
  public static VitalCurve of(Timeline timeline, int contender, int layer, int unit, int most) {
    Minibatch all = new Minibatch(timeline.now().samples());
    // A stream has as many samples in each of its tasks.
    int size = timeline.now().samples().size();
    all.show(IntStream.range(0, size).toArray(), 0, size);
    List<Point> points = new ArrayList<>();
    for (ContenderMoment moment : timeline.moments(contender, most)) {
      Propagation network =
          new Propagation(
              moment.network(), moment.activation(), timeline.scenario().setup().loss());
      Samples then = timeline.now().training().at(moment.step());
      all.over(then);
      double share = Reading.of(network, then, layer, unit).activeShare();
      Network gradient = new Network(network.shape(), network.gradient(all));
      var ref = new UnitRef(layer, unit);
      points.add(Point.of(moment.step(), ref, moment.network(), gradient, share));
    }
    return new VitalCurve(points);
  }
}
