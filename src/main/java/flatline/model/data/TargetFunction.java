package flatline.model.data;

import java.util.function.DoubleUnaryOperator;

/** A function of one number between −1 and 1 that networks may learn. */
public enum TargetFunction {
  /** 2x − 1, which a ReLU on the output cannot follow below 0. */
  LINE("line", x -> 2 * x - 1),
  /** |x|. */
  ABS("abs", Math::abs),
  /** max(0, x). */
  HINGE("hinge", x -> Math.max(0, x)),
  /** x². */
  PARABOLA("parabola", x -> x * x),
  /** sin πx. */
  SINE("sine", x -> StrictMath.sin(StrictMath.PI * x)),
  /** 1 above 0, else −1. */
  STEP("step", x -> x > 0 ? 1 : -1);

  private final String id;
  private final DoubleUnaryOperator value;

  TargetFunction(String id, DoubleUnaryOperator value) {
    this.id = id;
    this.value = value;
  }

  /** The name that files use. */
  public String id() {
    return id;
  }

  /** What is to be learned at a place. */
  public double at(double x) {
    return value.applyAsDouble(x);
  }
}
