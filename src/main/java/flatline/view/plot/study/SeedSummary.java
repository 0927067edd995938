package flatline.view.plot.study;

import flatline.model.study.Distribution;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** Over the dots of a row: the quartiles as a box, the mean as a diamond with its interval. */
final class SeedSummary {

  private static final double DIAMOND = 5;

  private final Pen pen;
  private final LinearScale x;
  private final Look look;
  private final Color color;

  SeedSummary(Pen pen, LinearScale x, Look look) {
    this.pen = pen;
    this.x = x;
    this.look = look;
    color = look.palette().ink().text();
  }

  void paint(Distribution of, double middle, double room) {
    if (of.count() >= 2) {
      box(of, pen.crisp(middle - room), pen.crisp(middle + room));
      mean(of, middle);
    }
  }

  private void box(Distribution of, double top, double bottom) {
    var quartiles = of.quartiles();
    double left = x.at(quartiles.lower());
    double right = x.at(quartiles.upper());
    pen.stroke(color, 1, Pen.Nib.SQUARE);
    pen.strokeRect(left, top, Math.max(1, right - left), bottom - top, 0);
    pen.stroke(color, look.scaled(2), Pen.Nib.SQUARE);
    double median = x.at(quartiles.median());
    pen.line(median, top, median, bottom);
  }

  private void mean(Distribution of, double middle) {
    double size = look.scaled(DIAMOND);
    double mean = x.at(of.mean());
    pen.stroke(color, look.scaled(2.4), Pen.Nib.SQUARE);
    pen.line(x.at(of.low()), middle, x.at(of.high()), middle);
    double[] along = {mean - size, mean, mean + size, mean};
    double[] across = {middle, middle - size, middle, middle + size};
    pen.fillPolygon(along, across, 4, look.palette().surface().card());
    pen.strokePolygon(along, across, 4);
  }
}
