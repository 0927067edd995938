package flatline.view.plot.network;

import flatline.model.network.Shape;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/**
 * Paints the gradient on its way back from the output: dots that run along the links, or, without
 * motion, an arrow on each that is as large as the gradient. Where that is 0 the dots are grey and
 * stand.
 */
public final class FlowPainter {

  private static final double SPACING = 40;
  private static final double RADIUS = 1.4;
  private static final double SMALLEST_ARROW = 1.5;
  private static final double LARGEST_ARROW = 4.5;
  private static final double FIRST_ARROW = 0.36;
  private static final double NEXT_ARROW = 0.14;
  private static final int PLACES = 3;

  /** With more links than this there is one dot on each. */
  private static final int MANY = 100;

  private final Pen pen;
  private final Look look;
  private final NetworkLayout layout;
  private final LinkMeaning gradient;
  private final UnitNumbers numbers;

  /**
   * @param gradient of the weights, its largest size that of the fastest dots
   */
  private FlowPainter(Pen pen, LinkMeaning gradient, NetworkLayout layout, Look look) {
    this.pen = pen;
    this.look = look;
    this.layout = layout;
    this.gradient = gradient;
    numbers = new UnitNumbers(look, layout);
  }

  /** Paints the dots where they have come to. */
  public static void paint(
      Pen pen, NetworkPicture picture, Flow flow, NetworkLayout layout, Look look) {
    new FlowPainter(pen, picture.gradients(), layout, look).paint(flow);
  }

  /** Paints arrows that stand. */
  public static void paintStill(Pen pen, NetworkPicture picture, NetworkLayout layout, Look look) {
    new FlowPainter(pen, picture.gradients(), layout, look).paintStill();
  }

  private void paint(Flow flow) {
    each((path, share, layer, unit, input) -> {
      double apart = links() > MANY ? path.length() : look.scaled(SPACING);
      double length = path.length();
      double start = look.scaled(flow.way(layout.shape(), layer, unit, input)) % apart;
      Color color = color(share);
      for (double at = start; at < length; at += apart) {
        dot(path, 1 - at / length, layer, color);
      }
    });
  }

  private void paintStill() {
    each((path, share, layer, unit, input) -> {
      Color color = color(share);
      // Those of neighbours would lie side by side, and hide what is below.
      double place = FIRST_ARROW + NEXT_ARROW * ((unit + input) % PLACES);
      if (share > 0) {
        arrow(
            path,
            place,
            look.scaled(SMALLEST_ARROW + (LARGEST_ARROW - SMALLEST_ARROW) * Math.sqrt(share)),
            color);
      } else {
        dot(path, place, layer, color);
      }
    });
  }

  /** Is given each link that is shown. */
  private interface Visitor {
    void visit(LinkPath path, double share, int layer, int unit, int input);
  }

  private void each(Visitor visitor) {
    Shape shape = layout.shape();
    double least = LinkPainter.leastShown(shape, gradient);
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double value = gradient.of(layer, unit, input);
          if (!(Math.abs(value) < least)) {
            visitor.visit(
                LinkPath.of(layout, layer, unit, input),
                Flow.share(value, gradient.large()),
                layer,
                unit,
                input);
          }
        }
      }
    }
  }

  private int links() {
    Shape shape = layout.shape();
    return shape.parameters() - shape.hiddenUnits() - 1;
  }

  private Color color(double share) {
    return share > 0 ? look.palette().ink().text() : look.palette().dead();
  }

  /** Not where a number is to be read. */
  private void dot(LinkPath path, double share, int layer, Color color) {
    double radius = look.scaled(RADIUS);
    double x = path.x(share);
    double y = path.y(share);
    if (!numbers.covers(layer, x, y, radius)) {
      pen.fillCircle(x, y, radius, color);
    }
  }

  /** Towards where the link comes from: gradients go backwards. */
  private void arrow(LinkPath path, double place, double size, Color color) {
    double x = path.x(place);
    double y = path.y(place);
    double dx = path.x(place - 0.05) - path.x(place + 0.05);
    double dy = path.y(place - 0.05) - path.y(place + 0.05);
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double ux = dx / length * size;
    double uy = dy / length * size;
    pen.fillPolygon(
        new double[] {x + ux, x - ux - uy * 0.7, x - ux + uy * 0.7},
        new double[] {y + uy, y - uy + ux * 0.7, y - uy - ux * 0.7},
        3,
        color);
  }
}
