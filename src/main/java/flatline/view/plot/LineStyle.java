package flatline.view.plot;

import flatline.model.activation.Activation;
import flatline.view.plot.pen.Pen;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;

/**
 * How the line of an activation function looks everywhere: its colour, and a dash pattern so that
 * colour is not all that tells it from others.
 *
 * @param color of the line and of its label
 * @param dash lengths of strokes and gaps in line widths; empty for an unbroken line
 */
public record LineStyle(Color color, List<Double> dash) {

  public LineStyle {
    dash = List.copyOf(dash);
  }

  /** The style of a function, whatever its parameter. */
  public static LineStyle of(Activation activation, Palette palette) {
    return of(LineLook.of(activation), palette);
  }

  /** The styles of contenders: their function's, or one of its own where a function comes again. */
  public static List<LineStyle> ofContenders(List<Activation> contenders, Palette palette) {
    Set<String> seen = new HashSet<>();
    Iterator<LineLook> spare = LineLook.SPARE.iterator();
    return contenders.stream()
        .map(each -> of(seen.add(each.id()) ? LineLook.of(each) : spare.next(), palette))
        .toList();
  }

  private static LineStyle of(LineLook look, Palette palette) {
    return new LineStyle(palette.isDark() ? look.dark() : look.light(), look.dash());
  }

  /** Sets colour, width in pixels and dashes for what is drawn next. */
  public void apply(Pen pen, double width) {
    apply(pen, width, Pen.Nib.FLAT);
  }

  /** Sets the same for a nib of another shape. */
  public void apply(Pen pen, double width, Pen.Nib nib) {
    pen.stroke(color, width, nib);
    pen.dash(dash.stream().mapToDouble(length -> length * width).toArray());
  }
}
