package flatline.view.plot.study;

import flatline.view.plot.Axes;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints rows of dots over one scale, each with what it comes to. */
public final class SeedPainter {

  private static final double TICK_WIDTH = 70;
  private static final double FINEST = 1e-9;
  private static final double RING = 6;
  private static final double OPENED = 9;
  private static final double FAINT = 0.55;

  private SeedPainter() {}

  /** Paints what shows that a dot is looked at. */
  public static void paintCursor(Pen pen, SeedLayout.Dot dot, Look look) {
    ring(pen, dot, RING, look.palette().ink().text(), look);
  }

  /** Paints what shows that a dot's run was opened: around what shows that it is looked at. */
  public static void paintOpened(Pen pen, SeedLayout.Dot dot, Look look) {
    ring(pen, dot, OPENED, look.palette().ink().accent(), look);
  }

  /** A light ring and a dark one: seen among other dots. */
  private static void ring(Pen pen, SeedLayout.Dot dot, double radius, Color color, Look look) {
    pen.stroke(look.palette().surface().card(), look.scaled(4), Pen.Nib.FLAT);
    pen.strokeCircle(dot.x(), dot.y(), look.scaled(radius));
    pen.stroke(color, look.scaled(2), Pen.Nib.FLAT);
    pen.strokeCircle(dot.x(), dot.y(), look.scaled(radius));
  }

  /** Paints them where they lie. */
  public static void paint(Pen pen, SeedLayout layout, Look look) {
    Axes axes = layout.axes();
    int most = (int) Math.max(2, (axes.right() - axes.left()) / look.scaled(TICK_WIDTH));
    axes.paint(pen, look, Ticks.between(axes.x().low(), axes.x().high(), most, FINEST), List.of());
    for (int i = 0; i < layout.rows().size(); i++) {
      SeedRow row = layout.rows().get(i);
      Color color = row.style().color();
      var style = new TextStyle(look.label(), color, Pos.CENTER_RIGHT);
      pen.text(row.name(), axes.left() - look.scaled(10), layout.middle(i), style);
      Color faint = Palette.faint(color, FAINT);
      for (SeedLayout.Dot dot : layout.dots(i)) {
        pen.fillCircle(dot.x(), dot.y(), layout.size(row) / 2, faint);
      }
      new SeedSummary(pen, axes.x(), look)
          .paint(row.distribution(), layout.middle(i), layout.room());
    }
  }
}
