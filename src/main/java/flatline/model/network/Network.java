package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import java.util.Arrays;

/**
 * The weights and biases of a dense network at one moment, and the leaks of its units where each
 * has learned its own; immutable.
 */
public final class Network {

  private final Shape shape;
  private final double[] parameters;
  private final double[] leaks;

  /**
   * Copies the parameters.
   *
   * @param parameters in the canonical order of {@link Shape}
   * @throws IllegalArgumentException if there are not as many as the shape has
   */
  public Network(Shape shape, double[] parameters) {
    this(shape, parameters, new double[0]);
  }

  /**
   * Copies the parameters and the leaks.
   *
   * @param leaks of each hidden unit, layer by layer; none where all have that of the activation
   * @throws IllegalArgumentException if there are not as many as the shape has
   */
  public Network(Shape shape, double[] parameters, double[] leaks) {
    if (parameters.length != shape.parameters()) {
      throw new IllegalArgumentException(
          "expected " + shape.parameters() + " parameters, got " + parameters.length);
    }
    this.shape = shape;
    this.parameters = parameters.clone();
    this.leaks = leaks.clone();
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

  /**
   * What a unit does.
   *
   * @param common what hidden units do that have no activation, and no leak, of their own
   */
  public Activation activation(int layer, int unit, Activation common) {
    int hidden = shape.hidden().size();
    double leak = leaks.length > 0 && layer < hidden ? leaks[shape.place(layer, unit)] : Double.NaN;
    return Double.isNaN(leak) ? shape.activations().of(layer, hidden, common) : new LeakyRelu(leak);
  }

  /** What each hidden unit has learned to let through below 0; a copy, empty where none has. */
  public double[] leaks() {
    return leaks.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Network that
        && shape.equals(that.shape)
        && Arrays.equals(parameters, that.parameters)
        && Arrays.equals(leaks, that.leaks);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + Arrays.hashCode(parameters);
  }
}
