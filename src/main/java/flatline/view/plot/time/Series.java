package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.training.Curve;
import flatline.model.vitals.TestFit;
import java.util.function.ToDoubleFunction;

/** A number of a contender that a line over the steps shows. */
enum Series {
  /** Units with z ≤ 0 on all samples. */
  SILENT(
      Curve::silent,
      Curve::fewestSilent,
      Curve::mostSilent,
      contender -> contender.examination().silent()),

  /** The mean loss over the training set. */
  LOSS(
      Curve::loss,
      Curve::lowestLoss,
      Curve::highestLoss,
      contender -> contender.examination().loss()),

  /** The loss over the samples kept back; NaN if none were. */
  TEST_LOSS(
      Curve::testLoss,
      Curve::lowestTestLoss,
      Curve::highestTestLoss,
      contender -> contender.test().map(TestFit::loss).orElse(Double.NaN));

  /** What a curve knows of one of its points. */
  @FunctionalInterface
  private interface OfPoint {
    double of(Curve curve, int point);
  }

  private final OfPoint at;
  private final OfPoint low;
  private final OfPoint high;
  private final ToDoubleFunction<ContenderSnapshot> now;

  Series(OfPoint at, OfPoint low, OfPoint high, ToDoubleFunction<ContenderSnapshot> now) {
    this.at = at;
    this.low = low;
    this.high = high;
    this.now = now;
  }

  /** The value at a point of a curve. */
  double at(Curve curve, int point) {
    return at.of(curve, point);
  }

  /** The lowest that was seen from a point on to before the next. */
  double low(Curve curve, int point) {
    return low.of(curve, point);
  }

  /** The highest that was seen from a point on to before the next. */
  double high(Curve curve, int point) {
    return high.of(curve, point);
  }

  /** The value now. */
  double now(ContenderSnapshot contender) {
    return now.applyAsDouble(contender);
  }
}
