package flatline.model.network;

import java.util.Arrays;

/** The weights and biases of a dense network at one moment; immutable. */
public final class Network {

  private final Shape shape;
  private final double[] parameters;

  /**
   * Copies the parameters.
   *
   * @param parameters in the canonical order of {@link Shape}
   * @throws IllegalArgumentException if there are not as many as the shape has
   */
  public Network(Shape shape, double[] parameters) {
    if (parameters.length != shape.parameters()) {
      throw new IllegalArgumentException(
          "expected " + shape.parameters() + " parameters, got " + parameters.length);
    }
    this.shape = shape;
    this.parameters = parameters.clone();
  }

  /** The widths. */
  public Shape shape() {
    return shape;
  }

  /** The weight with which a unit takes one of its inputs. */
  public double weight(int layer, int unit, int input) {
    return parameters[shape.weight(layer, unit, input)];
  }

  /** What is added to a unit's weighted sum; the output is unit 0 of the last layer. */
  public double bias(int layer, int unit) {
    return parameters[shape.bias(layer, unit)];
  }

  /** All parameters in the canonical order; a copy. */
  public double[] toArray() {
    return parameters.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Network that
        && shape.equals(that.shape)
        && Arrays.equals(parameters, that.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + Arrays.hashCode(parameters);
  }
}
