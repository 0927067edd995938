package flatline.model.lanes;

import static flatline.model.lanes.LaneLogistic.GAP_END;
import static flatline.model.lanes.LaneLogistic.INVERSE_LN2;
import static flatline.model.lanes.LaneLogistic.LEAST;
import static flatline.model.lanes.LaneLogistic.LN2_HIGH;
import static flatline.model.lanes.LaneLogistic.LN2_LOW;
import static flatline.model.lanes.LaneLogistic.MOST;
import static flatline.model.lanes.LaneLogistic.P1;
import static flatline.model.lanes.LaneLogistic.P2;
import static flatline.model.lanes.LaneLogistic.P3;
import static flatline.model.lanes.LaneLogistic.P4;
import static flatline.model.lanes.LaneLogistic.P5;

import flatline.model.activation.Sigmoid;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** As {@link LaneLogistic}, the same steps with the Vector API. */
final class VectorLogistic {

  private static final VectorSpecies<Double> SPECIES =
      DoubleVector.SPECIES_PREFERRED.length() > 8
          ? DoubleVector.SPECIES_512
          : DoubleVector.SPECIES_PREFERRED;

  private static final int LENGTH = SPECIES.length();

  /** Added to a small whole number, it leaves that number in the lowest bits. */
  private static final double WHOLE = 0x1.8p52;

  private static final long BIAS = 1023;
  private static final long EXPONENT_BITS = 52;

  private final double[] special = new double[LENGTH];

  /**
   * Replaces each o by 1 / (1 + exp(−o)).
   *
   * @param count of numbers, a multiple of the vector's length
   */
  void apply(double[] numbers, int count) {
    for (int i = 0; i < count; i += LENGTH) {
      DoubleVector o = DoubleVector.fromArray(SPECIES, numbers, i);
      DoubleVector x = o.neg();
      DoubleVector size = o.abs();
      DoubleVector half = size.mul(INVERSE_LN2).add(0.5);
      DoubleVector near = half.add(WHOLE).sub(WHOLE);
      DoubleVector floor = near.sub(1, near.compare(VectorOperators.GT, half));
      DoubleVector signed = floor.neg().blend(floor, x.compare(VectorOperators.GT, 0));
      // Below the gap's end fdlibm takes none of ln 2 away, rounding or not.
      DoubleVector multiple = signed.blend(0, size.compare(VectorOperators.LT, GAP_END));
      DoubleVector high = x.sub(multiple.mul(LN2_HIGH));
      DoubleVector low = multiple.mul(LN2_LOW);
      DoubleVector r = high.sub(low);
      DoubleVector t = r.mul(r);
      DoubleVector p = t.mul(P5).add(P4).mul(t).add(P3).mul(t).add(P2).mul(t).add(P1);
      DoubleVector c = r.sub(t.mul(p));
      DoubleVector part = r.mul(c).div(c.neg().add(2));
      DoubleVector mantissa = low.sub(part).sub(high).neg().add(1);
      LongVector power =
          multiple
              .add(WHOLE)
              .reinterpretAsLongs()
              .add(BIAS)
              .lanewise(VectorOperators.LSHL, EXPONENT_BITS);
      DoubleVector exponential = mantissa.mul(power.reinterpretAsDoubles());
      DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
      one.div(exponential.add(1)).intoArray(numbers, i);
      VectorMask<Double> ordinary =
          size.compare(VectorOperators.GE, LEAST).and(size.compare(VectorOperators.LE, MOST));
      if (!ordinary.allTrue()) {
        o.intoArray(special, 0);
        correct(numbers, i);
      }
    }
  }

  private void correct(double[] numbers, int from) {
    for (int l = 0; l < LENGTH; l++) {
      if (!LaneLogistic.isOrdinary(special[l])) {
        numbers[from + l] = Sigmoid.logistic(special[l]);
      }
    }
  }
}
