package flatline.view.plot.plane;

import flatline.model.data.Dataset;
import flatline.model.loop.PlaneWindow;
import flatline.model.network.Loss;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;

/** A small picture of a data set: its samples, and the axes through 0 with a tick at each unit. */
public final class SamplePicture {

  /** Samples are that much smaller than in a large picture. */
  private static final double SMALL = 0.42;

  private static final double TICK = 2;

  /** Closer ticks, in pixels, are left out. */
  private static final double DENSE = 2.5;

  private SamplePicture() {}

  /** Paints the samples, labelled as a loss takes them, in as much of the plane as shows 0 too. */
  public static void paint(Pen pen, Dataset data, Loss loss, Look look) {
    double side = Math.min(pen.width(), pen.height());
    var map = new PlaneMap(PlaneWindow.around(data).withZero(), side);
    pen.fillRect(0, 0, side, side, 0, look.palette().surface().soft());
    axes(pen, map, look);
    SamplePainter.paint(
        pen, data, loss, map, new Look(look.palette(), SMALL * look.em(), look.numbers()));
  }

  private static void axes(Pen pen, PlaneMap map, Look look) {
    var ink = look.palette().ink().muted();
    double x = map.x(0);
    double y = map.y(0);
    pen.horizontal(y, 0, map.side(), ink);
    pen.vertical(x, 0, map.side(), ink);
    if (map.unit() < look.scaled(DENSE)) {
      return;
    }
    double tick = look.scaled(TICK);
    for (double at = map.unit(); at < map.side(); at += map.unit()) {
      for (double offset : new double[] {-at, at}) {
        pen.vertical(x + offset, y - tick, y + tick, ink);
        pen.horizontal(y + offset, x - tick, x + tick, ink);
      }
    }
  }
}
