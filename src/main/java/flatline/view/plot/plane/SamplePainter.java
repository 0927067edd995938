package flatline.view.plot.plane;

import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.view.plot.Look;
import flatline.view.plot.OutputScale;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/**
 * Paints samples: circles for class 1, diamonds for the other; of very many, some. Those that are
 * kept back have a bold rim.
 */
public final class SamplePainter {

  private static final double RADIUS = 3.1;

  /** Of the plane's side: however large the type, samples do not cover each other. */
  private static final double MOST_SHARE = 0.0165;

  private static final double FEW = 300;
  private static final double SMALLEST = 0.45;

  /** So many are counted at a glance, and must not be overlooked. */
  private static final int HANDFUL = 20;

  private static final double LARGEST = 1.7;
  private static final double MOST_SHARE_OF_FEW = 0.05;
  private static final double RIM = 0.9;
  private static final double TEST_RIM = 1.5;

  /** How much larger a diamond is than a circle. */
  private static final double DIAMOND = 1.28;

  private SamplePainter() {}

  /** Paints those of a data set; where labels are numbers, paler near 0. */
  public static void paint(Pen pen, Dataset data, Loss loss, PlaneMap map, Look look) {
    Color ground = look.palette().surface().card();
    paint(pen, data, OutputScale.of(loss, data), map, look, new Rim(RIM, ground));
  }

  /** Paints samples kept back, on a scale that was made for those that are learned from. */
  public static void paintTest(Pen pen, Dataset data, OutputScale scale, PlaneMap map, Look look) {
    paint(pen, data, scale, map, look, new Rim(TEST_RIM, look.palette().ink().text()));
  }

  /** What is around a mark. */
  private record Rim(double width, Color color) {

    /** Greyer the paler a mark is, which its ground would else swallow. */
    Color of(double label, OutputScale scale, Look look) {
      return scale.isOfNumbers()
          ? look.palette().ink().muted().interpolate(color, strength(label, scale))
          : color;
    }
  }

  private static void paint(
      Pen pen, Dataset data, OutputScale scale, PlaneMap map, Look look, Rim around) {
    var thinning = new Thinning(data.size());
    double size = size(thinning);
    double radius = Math.min(look.scaled(RADIUS), mostShare(thinning) * map.side()) * size;
    double rim = look.scaled(around.width) * size / 2;
    for (int place = 0; place < thinning.drawn(); place++) {
      int i = thinning.sample(place);
      double label = data.label(i);
      double x = map.x(data.x(i));
      double y = map.y(data.y(i));
      // A rim that is filled takes a third of the time of one that is stroked.
      Color edge = around.of(label, scale, look);
      if (label > 0) {
        pen.fillCircle(x, y, radius + rim, edge);
        pen.fillCircle(x, y, radius - rim, color(look, label, scale));
      } else {
        double reach = radius * DIAMOND;
        diamond(pen, x, y, reach + rim * Math.sqrt(2), edge);
        diamond(pen, x, y, reach - rim * Math.sqrt(2), color(look, label, scale));
      }
    }
  }

  private static double mostShare(Thinning samples) {
    return samples.drawn() <= HANDFUL ? MOST_SHARE_OF_FEW : MOST_SHARE;
  }

  private static double size(Thinning samples) {
    return samples.drawn() <= HANDFUL
        ? LARGEST
        : Math.max(SMALLEST, Math.min(1, Math.sqrt(FEW / samples.drawn())));
  }

  private static Color color(Look look, double label, OutputScale scale) {
    Color full = label > 0 ? look.palette().classes().one() : look.palette().classes().zero();
    if (!scale.isOfNumbers()) {
      return full;
    }
    return look.palette().surface().ground().interpolate(full, strength(label, scale));
  }

  private static double strength(double label, OutputScale scale) {
    return Math.min(1, Math.abs(label) / scale.full());
  }

  private static void diamond(Pen pen, double x, double y, double radius, Color color) {
    double[] xs = {x, x + radius, x, x - radius};
    double[] ys = {y - radius, y, y + radius, y};
    pen.fillPolygon(xs, ys, 4, color);
  }
}
