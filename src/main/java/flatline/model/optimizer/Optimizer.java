package flatline.model.optimizer;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/** What a step makes of the gradient and of those before it. */
public sealed interface Optimizer {

  /** Shares of what was that are kept; all of it would never fade. */
  Real SHARES = new Real(0, Math.nextDown(1.0), "be a number from 0 to below 1");

  /** The word that files use. */
  String id();

  /** How many numbers it remembers of each parameter. */
  int memories();

  /**
   * Gradient descent: v ← μv + g, p ← p − ηv.
   *
   * @param momentum μ, one of {@link #SHARES}; 0 for no memory
   */
  record Sgd(double momentum) implements Optimizer {

    /** The gradient alone. */
    public static final Sgd PLAIN = new Sgd(0);

    /**
     * @throws Refusal if the momentum is outside its limits
     */
    public Sgd {
      SHARES.check("momentum", momentum);
    }

    @Override
    public String id() {
      return "sgd";
    }

    @Override
    public int memories() {
      return momentum == 0 ? 0 : 1;
    }
  }

  /**
   * Kingma and Ba 2015: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², p ← p − η·m̂/(√v̂ + ε), m̂ and
   * v̂ being divided by 1 − βᵗ.
   *
   * @param beta1 β₁, one of {@link #SHARES}
   * @param beta2 β₂, one of {@link #SHARES}
   * @param epsilon ε, above 0
   */
  record Adam(double beta1, double beta2, double epsilon) implements Optimizer {

    /** As its authors have it. */
    public static final Adam CUSTOMARY = new Adam(0.9, 0.999, 1e-8);

    /**
     * @throws Refusal if a number is outside its limits
     */
    public Adam {
      SHARES.check("beta1", beta1);
      SHARES.check("beta2", beta2);
      Real.POSITIVE.check("epsilon", epsilon);
    }

    @Override
    public String id() {
      return "adam";
    }

    @Override
    public int memories() {
      return 2;
    }
  }
}
