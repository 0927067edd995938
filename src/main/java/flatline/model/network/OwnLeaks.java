package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each hidden unit lets through below 0, where each has learned its own; or none of them. */
public final class OwnLeaks {

  private static final double[] NONE = {};

  private final Shape shape;
  private double @Nullable [] leaks;

  OwnLeaks(Shape shape) {
    this.shape = shape;
  }

  /** Whether each unit has its own, in place of what the activation says. */
  public boolean areThere() {
    return leaks != null;
  }

  /** A unit's. */
  public double get(int layer, int unit) {
    return Objects.requireNonNull(leaks)[shape.place(layer, unit)];
  }

  /** Changes a unit's. */
  public void set(int layer, int unit, double leak) {
    Objects.requireNonNull(leaks)[shape.place(layer, unit)] = leak;
  }

  /**
   * Gives each unit its own.
   *
   * @param all of them, layer by layer; none for those of the activation
   */
  public void setAll(double... all) {
    leaks = all.length == 0 ? null : all.clone();
  }

  /** All of them, layer by layer; a copy, empty if there are none. */
  double[] toArray() {
    return leaks == null ? NONE : leaks.clone();
  }

  /** Whether the units of a layer have their own: hidden ones, and not the output's. */
  boolean areIn(int layer) {
    return leaks != null && layer < shape.hidden().size();
  }

  /** f and f′ of a layer's units, once their z is known. */
  void apply(int layer, HiddenLayer units) {
    double[] all = Objects.requireNonNull(leaks);
    int from = shape.place(layer, 0);
    double share = units.activation.atZero().orElse(0);
    for (int u = 0; u < units.z.length; u++) {
      units.value[u] = LeakyRelu.leak(units.z[u], all[from + u]);
      units.slope[u] = LeakyRelu.slope(units.z[u], all[from + u], share);
    }
  }

  /** f and f′ of one unit for many z. */
  void apply(
      int layer,
      int unit,
      Activation activation,
      double[] z,
      double[] value,
      double[] slope,
      int count) {
    double leak = Objects.requireNonNull(leaks)[shape.place(layer, unit)];
    LeakyRelu.apply(leak, activation.atZero().orElse(0), z, value, slope, count);
  }

  @Override
  public String toString() {
    return Arrays.toString(leaks);
  }
}
