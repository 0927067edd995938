package flatline.model.activation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A neuron's activation function f and its derivative f′.
 *
 * <p>To add one: write its record here, name it in {@code permits} and in {@link #all()}, and give
 * it its text key {@code activation.<id>}.
 */
public sealed interface Activation
    permits Relu, LeakyRelu, Identity, Sigmoid, Tanh, Elu, Selu, Gelu, Silu, Softplus, Mish {

  /** One of every kind, with its customary parameter, in the order in which they are offered. */
  static List<Activation> all() {
    return List.of(
        new Relu(),
        new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA),
        new Identity(),
        new Sigmoid(),
        new Tanh(),
        new Elu(Elu.CUSTOMARY_ALPHA),
        new Selu(),
        new Gelu(),
        new Silu(),
        new Softplus(),
        new Mish());
  }

  /** The one of that name, with its customary parameter. */
  static Optional<Activation> named(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The name that files and the command line use, for example {@code leaky_relu}. */
  String id();

  /**
   * f(z).
   *
   * @param z the pre-activation, any finite double
   */
  double value(double z);

  /**
   * f′(z); at a kink the left-hand derivative, so a pre-activation of exactly zero counts as "off",
   * unless {@link #atZero()} says something else.
   *
   * @param z the pre-activation, any finite double
   */
  double derivative(double z);

  /**
   * f and f′ of the first numbers of a row, with the bits of {@link #value} and {@link
   * #derivative}.
   *
   * @param value becomes f(z); may be the row itself
   * @param slope becomes f′(z)
   */
  default void apply(double[] z, double[] value, double[] slope, int count) {
    for (int i = 0; i < count; i++) {
      double at = z[i];
      value[i] = value(at);
      slope[i] = derivative(at);
    }
  }

  /** The least upper bound of |f′|, perhaps rounded up in its third digit. */
  double steepestSlope();

  /** What {@link #steepestSlope} means for the values. */
  default Growth growth() {
    return new Growth(steepestSlope(), Math.abs(value(0)));
  }

  /**
   * Whether f′ = 0 on all of z &lt; 0 by the formula itself, not by underflow: there a unit dies.
   */
  default boolean hasFlatSide() {
    return false;
  }

  /** Whether f′ jumps at 0, so that f′(0) does not exist and a convention decides. */
  default boolean hasKink() {
    return false;
  }

  /**
   * What f′(0) is where that does not exist and a set-up may choose it, as a share of the way from
   * the left-hand derivative, 0, to the right-hand one, 1; empty for functions without that choice.
   */
  default OptionalDouble atZero() {
    return OptionalDouble.empty();
  }

  /**
   * This function with another {@link #atZero()}; itself if there is no choice.
   *
   * @throws IllegalArgumentException if the share is not one of {@link Relu#AT_ZERO}
   */
  default Activation withAtZero(double share) {
    return this;
  }

  /**
   * The z up to which no sample moves a unit that has a flat side: 0, or the next number below it
   * where f′(0) is not 0.
   */
  default double edge() {
    return 0;
  }

  /** The parameter α, for the functions that have one. */
  default OptionalDouble parameter() {
    return OptionalDouble.empty();
  }

  /**
   * This function with another α; itself if it has none.
   *
   * @throws IllegalArgumentException if α is below 0 or above {@link #parameterLimit()}
   */
  default Activation withParameter(double alpha) {
    return this;
  }

  /** The largest α allowed (the smallest is 0); 0 for functions without one. */
  default double parameterLimit() {
    return 0;
  }

  /** The formula, case by case, in the notation of {@link Formula}. */
  Formula formula();

  /** The set of values that f takes. */
  Range range();

  /** Where the function was proposed for neural networks. */
  Source source();
}
