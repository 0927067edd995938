package flatline.view.plot.function;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.view.plot.Axes;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The lens over the negative half: as wide as what it shows, and higher. Of the derivative it shows
 * the gradient that is left.
 *
 * @param graph what is enlarged
 * @param frame its edges on the plot
 * @param axes what is seen in it
 * @param magnification how much higher, a round number
 * @param functions the rectifiers that are on
 */
record Lens(Graph graph, Frame frame, Axes axes, double magnification, List<Activation> functions) {

  /** Edges in pixels. */
  record Frame(double left, double top, double right, double bottom) {

    boolean holds(double x, double y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  private static final List<Double> NICE =
      DoubleStream.of(1, 10, 100)
          .flatMap(power -> DoubleStream.of(1, 2, 3, 4, 5, 6, 8).map(n -> n * power))
          .boxed()
          .toList();
  private static final double NOTHING_TO_SEE = 100;

  /** Below this the leak is plain to see on the plot itself. */
  private static final double LEAST = 2;

  private static final double CHECKED = 4;
  private static final double WIDEST = 272;
  private static final double HIGHEST = 128;
  private static final double INSET = 22;
  private static final double NARROWEST = 96;

  /** What is said of a unit's data stands beside it. */
  private static final double WORDS = 216;

  private static final double LOWEST = 64;
  private static final double TITLE = 34;
  private static final double PADDING = 14;

  /** The share of the lens's height that the leak should take, at most. */
  private static final double FILLED = 0.94;

  /** The lens, if it is on, there is something to enlarge, and room for it. */
  static Optional<Lens> of(GraphPicture picture, Axes plot, Look look) {
    var rectifiers = picture.functions().stream().filter(Lens::isRectifier).toList();
    double right = Math.min(plot.right(), plot.x().at(0)) - look.scaled(INSET);
    double left = plot.left() + look.scaled(INSET);
    double width = Math.min(look.scaled(WIDEST), right - left);
    if (picture.tellsOfUnit()) {
      width = Math.min(width, plot.right() - look.scaled(WORDS) - left);
    }
    double zero = plot.y().at(0);
    double top = plot.top() + look.scaled(12);
    double height = Math.min(look.scaled(HIGHEST), 0.62 * (Math.min(zero, plot.bottom()) - top));
    if (!picture.lens()
        || rectifiers.isEmpty()
        || width < look.scaled(NARROWEST)
        || height < look.scaled(LOWEST)) {
      return Optional.empty();
    }
    var frame = new Frame(left, top, left + width, top + height);
    return Optional.of(focus(picture.graph(), rectifiers, plot, frame, look))
        .filter(lens -> lens.magnification >= LEAST)
        .filter(lens -> !lens.covers(picture, plot));
  }

  /** Whether a line runs under it, as those of other derivatives would. */
  private boolean covers(GraphPicture picture, Axes plot) {
    return picture.functions().stream()
        .anyMatch(function ->
            DoubleStream.iterate(frame.left, x -> x <= frame.right, x -> x + CHECKED)
                .anyMatch(
                    x -> frame.holds(x, plot.y().at(picture.at(function, plot.x().value(x))))));
  }

  private static boolean isRectifier(Activation function) {
    return function instanceof Relu || function instanceof LeakyRelu;
  }

  private static Lens focus(
      Graph graph, List<Activation> rectifiers, Axes plot, Frame frame, Look look) {
    double padding = look.scaled(PADDING);
    double inside = frame.right - frame.left - 2 * padding;
    double high = Math.min(0, plot.x().high());
    double low = high - inside / plot.x().unit();
    double ceiling = frame.top + look.scaled(TITLE);
    // Values lie below 0, derivatives above.
    double zero = graph == Graph.VALUE ? ceiling + padding : frame.bottom - padding;
    double room = graph == Graph.VALUE ? frame.bottom - padding - zero : zero - ceiling;
    double farthest =
        rectifiers.stream().mapToDouble(f -> Math.abs(graph.at(f, low))).max().orElseThrow();
    double magnification = magnification(farthest * -plot.y().unit(), FILLED * room);
    double unit = -plot.y().unit() * magnification;
    double bottom = frame.bottom - 2;
    var x = new LinearScale(low, high, frame.left + padding, frame.right - padding);
    var y = new LinearScale(-(bottom - zero) / unit, (zero - frame.top) / unit, bottom, frame.top);
    return new Lens(graph, frame, new Axes(x, y), magnification, rectifiers);
  }

  /** The largest round magnification at which a depth in pixels keeps within the room. */
  static double magnification(double depth, double room) {
    if (depth == 0) {
      return NOTHING_TO_SEE;
    }
    return NICE.stream().filter(nice -> nice * depth <= room).reduce((_, last) -> last).orElse(1.0);
  }

  /** How far apart its lines end, in pixels; without limit where there are not two. */
  double apart() {
    var ends = functions.stream().mapToDouble(f -> axes.y().at(at(f, axes.x().low())));
    DoubleSummaryStatistics spread = ends.summaryStatistics();
    return spread.getCount() < 2 ? Double.MAX_VALUE : spread.getMax() - spread.getMin();
  }

  /** What is shown of a function at x. */
  double at(Activation function, double x) {
    return graph.at(function, x);
  }

  /** The part of the plot that is seen through the lens. */
  Frame source(Axes plot) {
    double top = plot.y().at(axes.y().high());
    double bottom = plot.y().at(axes.y().low());
    return new Frame(plot.x().at(axes.x().low()), top, plot.x().at(axes.x().high()), bottom);
  }
}
