package flatline.view.training.plane;

import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints samples: circles for class 1, diamonds for the other; of very many, some. */
final class SamplePainter {

  /** More than these would be a carpet, and slow. */
  static final int MOST = 4000;

  private static final double RADIUS = 3.1;
  private static final double FEW = 300;
  private static final double SMALLEST = 0.45;
  private static final double RIM = 0.9;

  /** How much larger a diamond is than a circle. */
  private static final double DIAMOND = 1.28;

  private SamplePainter() {}

  static void paint(Drawing drawing, Look look, PlaneMap map, Dataset data, Loss loss) {
    int stride = stride(data);
    double size = Math.max(SMALLEST, Math.min(1, Math.sqrt(FEW * stride / data.size())));
    double radius = look.scaled(RADIUS) * size;
    GraphicsContext gc = drawing.gc();
    double rim = look.scaled(RIM) * size / 2;
    for (int i = 0; i < data.size(); i += stride) {
      double label = data.label(i);
      double x = map.x(data.x(i));
      double y = map.y(data.y(i));
      // A rim that is filled takes a third of the time of one that is stroked.
      gc.setFill(look.palette().surface().card());
      mark(gc, label, x, y, radius, rim);
      gc.setFill(color(look, label, loss));
      mark(gc, label, x, y, radius, -rim);
    }
  }

  /** A circle or a diamond, its edge moved outwards. */
  private static void mark(
      GraphicsContext gc, double label, double x, double y, double radius, double out) {
    if (label > 0) {
      circle(gc, x, y, radius + out);
    } else {
      diamond(gc, x, y, radius * DIAMOND + out * Math.sqrt(2));
    }
  }

  /** Every how many samples one is shown. */
  static int stride(Dataset data) {
    return (data.size() + MOST - 1) / MOST;
  }

  private static Color color(Look look, double label, Loss loss) {
    Color full = label > 0 ? look.palette().classes().one() : look.palette().classes().zero();
    if (loss != Loss.SQUARED_ERROR_LINEAR) {
      return full;
    }
    double strength = Math.min(1, Math.abs(label));
    return look.palette().surface().ground().interpolate(full, strength);
  }

  private static void circle(GraphicsContext gc, double x, double y, double radius) {
    gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static void diamond(GraphicsContext gc, double x, double y, double radius) {
    double[] xs = {x, x + radius, x, x - radius};
    double[] ys = {y - radius, y, y + radius, y};
    gc.fillPolygon(xs, ys, 4);
  }
}
