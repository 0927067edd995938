package flatline.model.network.initialization;

import flatline.model.random.RandomStream;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/** A rule by which the weights of one layer are drawn. */
public sealed interface WeightRule {

  /**
   * Draws one weight.
   *
   * @param random the weights' stream; rules without chance draw nothing from it
   * @param inputs the layer's fan-in
   * @param units the layer's number of units
   */
  double draw(RandomStream random, int inputs, int units);

  /** N(0, 2/in), He et al. 2015. */
  record He() implements WeightRule {
    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return random.normal() * StrictMath.sqrt(2.0 / inputs);
    }
  }

  /** N(0, 2/(in + out)), Glorot &amp; Bengio 2010. */
  record Xavier() implements WeightRule {
    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return random.normal() * StrictMath.sqrt(2.0 / (inputs + units));
    }
  }

  /** N(0, 1/in), LeCun et al. 1998. */
  record Lecun() implements WeightRule {
    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return random.normal() * StrictMath.sqrt(1.0 / inputs);
    }
  }

  /**
   * N(0, σ²).
   *
   * @param sigma standard deviation, finite and at least 0
   */
  record Normal(double sigma) implements WeightRule {
    /**
     * @throws Refusal if sigma is negative or not finite
     */
    public Normal {
      Real.NOT_NEGATIVE.check("sigma", sigma);
    }

    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return random.normal() * sigma;
    }
  }

  /**
   * U(−limit, limit).
   *
   * @param limit finite and at least 0
   */
  record Uniform(double limit) implements WeightRule {
    /**
     * @throws Refusal if the limit is negative or not finite
     */
    public Uniform {
      Real.NOT_NEGATIVE.check("limit", limit);
    }

    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return random.uniform(-limit, limit);
    }
  }

  /**
   * Every weight the same: units that start equal stay equal.
   *
   * @param value finite
   */
  record Constant(double value) implements WeightRule {
    /**
     * @throws Refusal if the value is not finite
     */
    public Constant {
      Real.FINITE.check("value", value);
    }

    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return value;
    }
  }

  /** Every weight 0. */
  record Zeros() implements WeightRule {
    @Override
    public double draw(RandomStream random, int inputs, int units) {
      return 0;
    }
  }
}
