package flatline.view.plot.network;

import flatline.view.plot.ClassColors;
import flatline.view.plot.Look;
import flatline.view.plot.OutputScale;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Tells below the output which colour is how much, where labels are numbers: from the largest down
 * to its opposite.
 */
final class OutputLegend {

  private static final int CELLS = 24;
  private static final double WIDTH = 9;
  private static final double HEIGHT = 44;
  private static final double GAP = 5;

  private final Pen pen;
  private final OutputScale scale;
  private final Look look;

  private OutputLegend(Pen pen, OutputScale scale, Look look) {
    this.pen = pen;
    this.scale = scale;
    this.look = look;
  }

  /**
   * Paints it into the lower right corner; not for classes, and not where there is no room.
   *
   * @param free the y below which there is room
   */
  static void paint(Pen pen, OutputScale scale, double free, Look look) {
    if (scale.isOfNumbers() && pen.height() - look.scaled(HEIGHT + 2 * GAP) > free) {
      new OutputLegend(pen, scale, look).paint();
    }
  }

  private void paint() {
    double left = pen.width() - look.scaled(WIDTH);
    double bottom = pen.height() - look.scaled(GAP);
    double top = bottom - look.scaled(HEIGHT);
    ClassColors colors = ClassColors.ofOutput(scale, look.palette());
    double cell = (bottom - top) / CELLS;
    for (int i = 0; i < CELLS; i++) {
      double value = scale.full() * (1 - 2 * (i + 0.5) / CELLS);
      // One pixel more, so that no seam shows.
      double high = i + 1 < CELLS ? cell + 1 : cell;
      Color color = color(colors.of((float) value));
      pen.fillRect(left, top + i * cell, look.scaled(WIDTH), high, 0, color);
    }
    Color muted = look.palette().ink().muted();
    double right = left - look.scaled(GAP);
    number(scale.full(), right, top, Pos.TOP_RIGHT, muted);
    number(0, right, (top + bottom) / 2, Pos.CENTER_RIGHT, muted);
    number(-scale.full(), right, bottom, Pos.BOTTOM_RIGHT, muted);
  }

  private void number(double value, double x, double y, Pos anchor, Color color) {
    pen.text(look.numbers().brief(value), x, y, new TextStyle(look.caption(), color, anchor));
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
