package flatline.view.plot.function;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.model.vitals.UnitSight;
import flatline.view.plot.Axes;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one plot shows, at one moment.
 *
 * @param graph which of the two plots
 * @param functions those that are on
 * @param part of the plane that is seen
 * @param probe its x
 * @param tangents whether they are drawn
 * @param lens whether it is on
 * @param unit whose data lie under the curves, if any
 */
public record GraphPicture(
    Graph graph,
    List<Activation> functions,
    Part part,
    double probe,
    boolean tangents,
    boolean lens,
    Optional<UnitSight> unit) {

  /** From so many lines on they are named at their ends, beside the legend. */
  private static final int MANY = 3;

  private static final double LEFT = 46;
  private static final double TOP = 40;
  private static final double RIGHT = 18;
  private static final double RIGHT_WITH_NAMES = 82;
  private static final double BOTTOM = 30;

  /**
   * The part of the plane that is seen.
   *
   * @param moved whether somebody zoomed or panned
   */
  public record Part(double left, double right, double bottom, double top, boolean moved) {}

  /** Copies the list. */
  public GraphPicture {
    functions = List.copyOf(functions);
  }

  boolean namesLines() {
    return functions.size() >= MANY;
  }

  /** Whether words tell of the data of a unit. */
  boolean tellsOfUnit() {
    return graph == Graph.SLOPE && unit.stream().anyMatch(seen -> !seen.contenders().isEmpty());
  }

  /** The axes in an area of that size. */
  public Axes axes(double width, double height, Look look) {
    double left = look.scaled(LEFT);
    double right = width - look.scaled(namesLines() ? RIGHT_WITH_NAMES : RIGHT);
    double top = look.scaled(TOP);
    double bottom = Math.max(top + 1, height - look.scaled(BOTTOM));
    return new Axes(
        new LinearScale(part.left, part.right, left, Math.max(left + 1, right)),
        new LinearScale(part.bottom, part.top, bottom, top));
  }

  /** What the plot shows of a function at x. */
  double at(Activation function, double x) {
    return graph.at(function, x);
  }
}
