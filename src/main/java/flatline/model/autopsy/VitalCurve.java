package flatline.model.autopsy;

import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.training.ContenderMoment;
import flatline.model.training.Timeline;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit's vitals over the whole run, at some of its kept states.
 *
 * @param points oldest first
 */
public record VitalCurve(List<Point> points) {

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
      long step, double bias, double norm, double activeShare, double gradientNorm) {}

  /** Copies the list. */
  public VitalCurve {
    points = List.copyOf(points);
  }

  /**
   * Looks at a unit all along a timeline, which stays where it is.
   *
   * @param most the largest number of points
   */
  public static VitalCurve of(Timeline timeline, int contender, int layer, int unit, int most) {
    Minibatch all = new Minibatch(timeline.now().samples());
    int size = timeline.now().samples().size();
    all.show(IntStream.range(0, size).toArray(), 0, size);
    List<Point> points = new ArrayList<>();
    for (ContenderMoment moment : timeline.moments(contender, most)) {
      Propagation network =
          new Propagation(
              moment.network(), moment.activation(), timeline.scenario().setup().loss());
      UnitValues values = UnitValues.of(network, timeline.now().samples(), layer, unit);
      Reading reading = values.reading();
      points.add(
          new Point(
              moment.step(),
              values.bias(),
              values.norm(),
              reading.activeShare(),
              gradientNorm(network, all, layer, unit)));
    }
    return new VitalCurve(points);
  }

  private static double gradientNorm(Propagation network, Minibatch all, int layer, int unit) {
    double[] gradient = network.gradient(all);
    int bias = network.shape().bias(layer, unit);
    double squares = 0;
    for (int i = bias - network.shape().inputs(layer); i <= bias; i++) {
      squares += gradient[i] * gradient[i];
    }
    return StrictMath.sqrt(squares);
  }
}
