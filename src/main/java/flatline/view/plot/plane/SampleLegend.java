package flatline.view.plot.plane;

import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Says in a plane's lower left corner which marks are samples to train on, and which to test. */
public final class SampleLegend {

  private static final double HEIGHT = 15;
  private static final double PAD = 4;
  private static final double GAP = 9;
  private static final double RADIUS = 3.4;
  private static final double RIM = 0.75;
  private static final double OPACITY = 0.86;

  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Look look;

  private SampleLegend(Pen pen, Look look) {
    this.pen = pen;
    this.look = look;
  }

  /** Paints it, with what the two are called. */
  public static void paint(Pen pen, String training, String test, Look look) {
    new SampleLegend(pen, look).paint(training, test);
  }

  private void paint(String training, String test) {
    double height = look.scaled(HEIGHT);
    double width = entry(training) + entry(test) + look.scaled(2 * PAD + GAP);
    double top = pen.height() - height;
    Color ground = look.palette().surface().card();
    pen.fillRect(0, top, width, height, 0, ground.deriveColor(0, 1, 1, OPACITY));
    double left = look.scaled(PAD);
    entry(training, left, ground);
    entry(test, left + entry(training) + look.scaled(GAP), look.palette().ink().text());
  }

  /** The width of a mark and its name. */
  private double entry(String name) {
    return look.scaled(2 * RADIUS + PAD) + WIDTHS.of(name, look.caption());
  }

  private void entry(String name, double left, Color rim) {
    double y = pen.height() - look.scaled(HEIGHT) / 2;
    double x = left + look.scaled(RADIUS);
    pen.fillCircle(x, y, look.scaled(RADIUS + RIM), rim);
    pen.fillCircle(x, y, look.scaled(RADIUS - RIM), look.palette().classes().one());
    var style = new TextStyle(look.caption(), look.palette().ink().text(), Pos.CENTER_LEFT);
    pen.text(name, x + look.scaled(RADIUS + PAD), y, style);
  }
}
