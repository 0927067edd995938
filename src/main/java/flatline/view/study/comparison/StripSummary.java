package flatline.view.study.comparison;

import flatline.model.study.Distribution;
import flatline.view.plot.Drawing;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;

/** Over the dots of a strip: the quartiles as a box, the mean as a diamond with its interval. */
final class StripSummary {

  private static final double DIAMOND = 5;

  private StripSummary() {}

  static void paint(
      Drawing drawing, Look look, LinearScale x, Distribution of, double middle, double room) {
    if (of.count() < 2) {
      return;
    }
    var gc = drawing.gc();
    var quartiles = of.quartiles();
    gc.setStroke(look.palette().ink().text());
    gc.setLineWidth(1);
    double top = drawing.crisp(middle - room);
    double bottom = drawing.crisp(middle + room);
    double left = x.at(quartiles.lower());
    double right = x.at(quartiles.upper());
    gc.strokeRect(left, top, Math.max(1, right - left), bottom - top);
    gc.setLineWidth(look.scaled(2));
    double median = x.at(quartiles.median());
    gc.strokeLine(median, top, median, bottom);
    paintMean(drawing, look, x, of, middle);
    gc.setLineWidth(1);
  }

  private static void paintMean(
      Drawing drawing, Look look, LinearScale x, Distribution of, double middle) {
    var gc = drawing.gc();
    double size = look.scaled(DIAMOND);
    double mean = x.at(of.mean());
    gc.setLineWidth(look.scaled(2.4));
    gc.strokeLine(x.at(of.low()), middle, x.at(of.high()), middle);
    gc.setFill(look.palette().surface().card());
    double[] along = {mean - size, mean, mean + size, mean};
    double[] across = {middle, middle - size, middle, middle + size};
    gc.fillPolygon(along, across, 4);
    gc.strokePolygon(along, across, 4);
  }
}
