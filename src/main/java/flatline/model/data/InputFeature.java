package flatline.model.data;

import java.util.function.DoubleBinaryOperator;

/** What a network may be given of a place in the plane, in the order in which inputs stand. */
public enum InputFeature {
  /** The first coordinate. */
  X("x", "x", (x, _) -> x),
  /** The second coordinate. */
  Y("y", "y", (_, y) -> y),
  /** The first coordinate squared. */
  X_SQUARED("x2", "x²", (x, _) -> x * x),
  /** The second coordinate squared. */
  Y_SQUARED("y2", "y²", (_, y) -> y * y),
  /** The product of both. */
  PRODUCT("xy", "xy", (x, y) -> x * y),
  /** The sine of the first coordinate, in radians. */
  SINE_X("sin_x", "sin x", (x, _) -> StrictMath.sin(x)),
  /** The sine of the second coordinate, in radians. */
  SINE_Y("sin_y", "sin y", (_, y) -> StrictMath.sin(y));

  private final String id;
  private final String symbol;
  private final DoubleBinaryOperator value;

  InputFeature(String id, String symbol, DoubleBinaryOperator value) {
    this.id = id;
    this.symbol = symbol;
    this.value = value;
  }

  /** The name that files use. */
  public String id() {
    return id;
  }

  /** How it is written beside a network. */
  public String symbol() {
    return symbol;
  }

  /** Its value at a place. */
  public double at(double x, double y) {
    return value.applyAsDouble(x, y);
  }
}
