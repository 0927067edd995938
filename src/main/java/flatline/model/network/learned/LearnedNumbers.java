package flatline.model.network.learned;

import flatline.model.network.OwnLeaks;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What hidden units learn besides weights and biases: γ and β of all units, layer by layer, where z
 * is normalized, and then α of all, where leaks are learned. In gradients they come after the
 * parameters in canonical order.
 */
public final class LearnedNumbers {

  /** Keeps a unit whose z never varies from being divided by 0. */
  public static final double EPSILON = 1e-5;

  private final Shape shape;
  private final boolean normalized;
  private final boolean learnsLeaks;
  private final int units;
  private final int parameters;
  private final double[] values;
  private boolean leaking;

  /** Scales of 1 and shifts of 0; leaks are still to be set. */
  public LearnedNumbers(Shape shape, boolean normalized, boolean learnsLeaks) {
    this.shape = shape;
    this.normalized = normalized;
    this.learnsLeaks = learnsLeaks;
    units = shape.hiddenUnits();
    parameters = shape.parameters();
    values = new double[units * ((normalized ? 2 : 0) + (learnsLeaks ? 1 : 0))];
    if (normalized) {
      Arrays.fill(values, 0, units, 1);
    }
  }

  Shape shape() {
    return shape;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.length == 0;
  }

  /** How many numbers there are with the parameters. */
  public int total() {
    return parameters + values.length;
  }

  /** Whether z is normalized. */
  public boolean isNormalized() {
    return normalized;
  }

  /** Whether there are leaks to be learned, in force or not. */
  public boolean learnsLeaks() {
    return learnsLeaks;
  }

  /** Whether the activation in force leaks, and by these leaks. */
  boolean isLeaking() {
    return leaking;
  }

  /** Where a unit's scale γ stands. */
  public int scaleAt(int place) {
    return parameters + place;
  }

  /** Where a unit's shift β stands. */
  public int shiftAt(int place) {
    return parameters + units + place;
  }

  /** Where a unit's leak α stands. */
  public int leakAt(int place) {
    return parameters + (normalized ? 2 * units : 0) + place;
  }

  double scale(int place) {
    return values[place];
  }

  double shift(int place) {
    return values[units + place];
  }

  double leak(int place) {
    return values[leakAt(place) - parameters];
  }

  /** All of them; a copy. */
  List<Double> toList() {
    return Arrays.stream(values).boxed().toList();
  }

  /** Takes all of them over. */
  void load(List<Double> other) {
    Arrays.setAll(values, other::get);
  }

  /** Lets every unit leak by as much, and learn; 0 for an activation that does not. */
  void leakBy(double leak) {
    leaking = learnsLeaks && leak > 0;
    if (learnsLeaks) {
      Arrays.fill(values, leakAt(0) - parameters, values.length, leak);
    }
  }

  /** Makes what a gradient says of leaks 0. */
  void dropLeaks(double[] gradient) {
    if (learnsLeaks) {
      Arrays.fill(gradient, leakAt(0), total(), 0);
    }
  }

  /** Takes over the leaks of others that learn as many. */
  void takeLeaks(LearnedNumbers other) {
    if (learnsLeaks) {
      System.arraycopy(
          other.values, other.leakAt(0) - parameters, values, leakAt(0) - parameters, units);
      leaking = other.leaking;
    }
  }

  /** The leaks in force, layer by layer; none where the activation's are. */
  double[] leaks() {
    return leaking
        ? Arrays.copyOfRange(values, leakAt(0) - parameters, values.length)
        : new double[0];
  }

  /** Hands the leaks in force on, without making anything. */
  void copyLeaks(OwnLeaks into) {
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        into.set(layer, unit, leak(shape.place(layer, unit)));
      }
    }
  }

  /** Gives a unit its first scale and shift. */
  void beginAnew(int place) {
    if (normalized) {
      set(place, 1, 0);
    }
  }

  /** Of a gradient that of a unit's weights, its bias and, if it is normalized, scale and shift. */
  public List<Double> ofUnit(double[] gradient, int layer, int unit) {
    List<Double> part = new ArrayList<>();
    if (layer < shape.hidden().size()) {
      forEach(layer, unit, place -> part.add(gradient[place]));
    } else {
      for (int i = shape.weight(layer, unit, 0); i <= shape.bias(layer, unit); i++) {
        part.add(gradient[i]);
      }
    }
    return part;
  }

  /** Nothing of a frozen unit learns. */
  void clearFrozen(Propagation raw, int layer, int unit, double[] gradient) {
    if (!raw.isFrozen(layer, unit)) {
      return;
    }
    for (int i = shape.weight(layer, unit, 0); i <= shape.bias(layer, unit); i++) {
      gradient[i] = 0;
    }
    boolean hidden = layer < shape.hidden().size();
    for (int i = parameters + shape.place(layer, unit); hidden && i < total(); i += units) {
      gradient[i] = 0;
    }
  }

  /** Tells where the numbers of a unit stand that normalization has to do with. */
  void forEach(int layer, int unit, IntConsumer taker) {
    for (int i = shape.weight(layer, unit, 0); i <= shape.bias(layer, unit); i++) {
      taker.accept(i);
    }
    if (normalized) {
      taker.accept(scaleAt(shape.place(layer, unit)));
      taker.accept(shiftAt(shape.place(layer, unit)));
    }
  }

  /** Gives a unit a scale and a shift. */
  void set(int place, double scale, double shift) {
    values[place] = scale;
    values[units + place] = shift;
  }

  /**
   * Takes something off each number of each unit that learns.
   *
   * @param leakShare what moves of leaks are multiplied by; they stay within 0 and 1
   */
  void move(double[] moves, double leakShare, Propagation frozen) {
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (!frozen.isFrozen(layer, unit)) {
          move(shape.place(layer, unit), moves, leakShare);
        }
      }
    }
  }

  private void move(int place, double[] moves, double leakShare) {
    if (normalized) {
      values[place] -= moves[scaleAt(place)];
      values[units + place] -= moves[shiftAt(place)];
    }
    if (leaking) {
      int at = leakAt(place);
      values[at - parameters] = Math.clamp(values[at - parameters] - moves[at] * leakShare, 0, 1);
    }
  }
}
