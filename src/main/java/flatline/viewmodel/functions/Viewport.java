package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.model.activation.LeakyRelu;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The part of the plane that is seen.
 *
 * @param x along the axis that both plots share
 * @param value up the plot of f
 * @param slope up the plot of f′
 */
public record Viewport(Span x, Span value, Span slope) {

  /** From low to high, low &lt; high. */
  public record Span(double low, double high) {

    private static final double NARROWEST = 1e-3;
    private static final double WIDEST = 400;
    private static final double FARTHEST = 200;
    private static final double GROWTH = 3;

    /** The distance from low to high. */
    public double length() {
      return high - low;
    }

    /** Shrunk (factor below 1) or grown about a value that keeps its place. */
    Span zoomed(double factor, double about) {
      double length = Math.clamp(length() * factor, NARROWEST, WIDEST);
      double start = about - (about - low) * (length / length());
      return new Span(start, start + length).near();
    }

    Span moved(double distance) {
      return new Span(low + distance, high + distance).near();
    }

    /**
     * Grown by threes where it does not hold another one, so that it seldom changes while that
     * moves, and ticks stay round.
     */
    Span holding(Span other) {
      double least = low;
      double most = high;
      while (least > Math.max(other.low, -FARTHEST)) {
        least -= GROWTH;
      }
      while (most < Math.min(other.high, FARTHEST)) {
        most += GROWTH;
      }
      return new Span(Math.max(least, -FARTHEST), Math.min(most, FARTHEST));
    }

    private Span near() {
      double back = low < -FARTHEST ? -FARTHEST - low : high > FARTHEST ? FARTHEST - high : 0;
      return new Span(low + back, high + back);
    }
  }

  /** What is seen along the x axis as long as nothing needs more. */
  static final Span CUSTOMARY_X = new Span(-3, 3);

  private static final Span CUSTOMARY_VALUE = new Span(-1, 3);
  private static final Span CUSTOMARY_SLOPE = new Span(-0.25, 1.25);
  private static final double SAMPLES_PER_UNIT = 32;

  /**
   * What shows these functions well: the customary part, made larger where they leave it. A leak
   * does not count, or the plot would jump while it is dragged.
   */
  public static Viewport fitting(List<Activation> functions) {
    var counted = functions.stream().filter(f -> !(f instanceof LeakyRelu)).toList();
    Span value = CUSTOMARY_VALUE;
    Span slope = CUSTOMARY_SLOPE;
    for (Activation function : counted) {
      value = holding(value, function::value);
      slope = holding(slope, function::derivative);
    }
    return new Viewport(CUSTOMARY_X, value, slope);
  }

  /** Grown by halves, so that the ticks stay round. */
  private static Span holding(Span span, DoubleUnaryOperator function) {
    double low = span.low;
    double high = span.high;
    for (double n = CUSTOMARY_X.low * SAMPLES_PER_UNIT;
        n <= CUSTOMARY_X.high * SAMPLES_PER_UNIT;
        n++) {
      double value = function.applyAsDouble(n / SAMPLES_PER_UNIT);
      low = value < low ? Math.floor(2 * value) / 2 : low;
      high = value > high ? Math.ceil(2 * value) / 2 : high;
    }
    return new Span(low, high);
  }

  Viewport withX(Span newX) {
    return new Viewport(newX, value, slope);
  }

  Viewport with(Graph graph, Span span) {
    return switch (graph) {
      case VALUE -> new Viewport(x, span, slope);
      case SLOPE -> new Viewport(x, value, span);
    };
  }

  /** What is seen up one of the plots. */
  public Span span(Graph graph) {
    return switch (graph) {
      case VALUE -> value;
      case SLOPE -> slope;
    };
  }
}
