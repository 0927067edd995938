package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.model.vitals.UnitSight;
import flatline.view.plot.Axes;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.functions.Graph;
import flatline.viewmodel.functions.Viewport;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one plot shows, at one moment.
 *
 * @param graph which of the two plots
 * @param functions those that are on
 * @param viewport the part of the plane that is seen
 * @param moved whether somebody zoomed or panned
 * @param probe its x
 * @param tangents whether they are drawn
 * @param lens whether it is on
 * @param unit whose data lie under the curves, if any
 */
record GraphState(
    Graph graph,
    List<Activation> functions,
    Viewport viewport,
    boolean moved,
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

  static GraphState of(FunctionsViewModel model, Graph graph) {
    return new GraphState(
        graph,
        model.shownProperty().get(),
        model.zoom().viewportProperty().get(),
        model.zoom().changedProperty().get(),
        model.probeProperty().get(),
        model.tangentsProperty().get(),
        model.lensProperty().get(),
        model.data().shownProperty().get());
  }

  boolean namesLines() {
    return functions.size() >= MANY;
  }

  /** The axes in an area of that size. */
  Axes axes(double width, double height, Look look) {
    var span = graph.span(viewport);
    double left = look.scaled(LEFT);
    double right = width - look.scaled(namesLines() ? RIGHT_WITH_NAMES : RIGHT);
    double top = look.scaled(TOP);
    double bottom = Math.max(top + 1, height - look.scaled(BOTTOM));
    return new Axes(
        new LinearScale(viewport.x().low(), viewport.x().high(), left, Math.max(left + 1, right)),
        new LinearScale(span.low(), span.high(), bottom, top));
  }

  /** What the plot shows of a function at x. */
  double at(Activation function, double x) {
    return graph.at(function, x);
  }
}
