package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.training.Curve;
import flatline.model.vitals.TestFit;

/** A number of a contender that a line over the steps shows. */
interface Series {

  /** The loss over the samples kept back; NaN if none were. */
  Series TEST_LOSS =
      new Series() {
        @Override
        public double at(Curve curve, int point) {
          return curve.testLoss(point);
        }

        @Override
        public double low(Curve curve, int point) {
          return curve.lowestTestLoss(point);
        }

        @Override
        public double high(Curve curve, int point) {
          return curve.highestTestLoss(point);
        }

        @Override
        public double now(ContenderSnapshot contender) {
          return contender.test().map(TestFit::loss).orElse(Double.NaN);
        }
      };

  /** The value at a point of a curve. */
  double at(Curve curve, int point);

  /** The lowest that was seen from a point on to before the next. */
  double low(Curve curve, int point);

  /** The highest that was seen from a point on to before the next. */
  double high(Curve curve, int point);

  /** The value now. */
  double now(ContenderSnapshot contender);
}
