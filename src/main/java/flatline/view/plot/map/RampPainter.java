package flatline.view.plot.map;

import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints which colour stands for which number. */
public final class RampPainter {

  private static final double BAR = 12;

  private RampPainter() {}

  /** Paints it. */
  public static void paint(Pen pen, RampPicture picture, RampLayout layout, Look look) {
    int left = (int) Math.rint(layout.scale().start());
    int right = (int) Math.rint(layout.scale().end());
    for (int x = left; x < right; x++) {
      Color color = picture.ramp().at((x + 0.5 - left) / (right - left));
      pen.fillRect(x, 0, 1, look.scaled(BAR), 0, color);
    }
    Color muted = look.palette().ink().muted();
    var style = new TextStyle(look.caption(), muted, Pos.TOP_CENTER);
    for (Ticks.Tick tick : layout.ticks()) {
      double x = layout.scale().at(tick.value());
      pen.vertical(x, look.scaled(BAR), look.scaled(BAR + 3), muted);
      pen.text(look.numbers().of(tick.label()), x, look.scaled(BAR + 4), style);
    }
  }
}
