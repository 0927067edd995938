package flatline.view.plot;

import flatline.model.activation.Activation;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * How the line of an activation function looks everywhere: its colour, and a dash pattern so that
 * colour is not all that tells it from others.
 *
 * @param color of the line and of its label
 * @param dash lengths of strokes and gaps in line widths; empty for an unbroken line
 */
public record LineStyle(Color color, List<Double> dash) {

  /** By the order of the functions; two that differ least in colour differ in this. */
  private static final List<List<Double>> DASHES =
      List.of(
          List.of(3.0, 1.6),
          List.of(),
          List.of(0.5, 1.5),
          List.of(5.0, 1.6),
          List.of(),
          List.of(5.0, 1.5, 0.6, 1.5),
          List.of(2.0, 1.4),
          List.of(),
          List.of(3.0, 1.4, 0.6, 1.4),
          List.of(6.0, 1.6, 2.0, 1.6),
          List.of());

  public LineStyle {
    dash = List.copyOf(dash);
  }

  /** The style of a function, whatever its parameter. */
  public static LineStyle of(Activation activation, Palette palette) {
    var kinds = Activation.all().stream().map(Activation::id).toList();
    int index = kinds.indexOf(activation.id());
    return new LineStyle(
        palette.series().get(index % palette.series().size()), DASHES.get(index % DASHES.size()));
  }

  /** Sets colour, width in pixels and dashes for what is stroked next. */
  public void apply(GraphicsContext gc, double width) {
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.setLineDashes(dash.stream().mapToDouble(length -> length * width).toArray());
  }
}
