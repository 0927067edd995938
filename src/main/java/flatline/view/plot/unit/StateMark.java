package flatline.view.plot.unit;

import flatline.model.vitals.UnitState;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** The symbol of a unit's state: a shape of its own for each, so that colour is not needed. */
final class StateMark {

  private static final double LINE = 1.6;

  private StateMark() {}

  /** Paints a symbol by its centre and radius. */
  static void paint(Pen pen, Look look, UnitState state, double x, double y, double r) {
    Color muted = look.palette().ink().muted();
    Color accent = look.palette().ink().accent();
    double line = Math.min(look.scaled(LINE), r / 2);
    switch (state) {
      case DEAD -> Marks.cross(pen, x, y, r, muted, line);
      case INACTIVE -> Marks.ring(pen, x, y, r, muted, line);
      case SATURATED -> {
        pen.stroke(muted, line, Pen.Nib.SQUARE);
        pen.strokeRect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7, 0);
      }
      case SLEEPING -> {
        pen.stroke(accent, line, Pen.Nib.SQUARE);
        pen.strokeCircle(x, y, r * 0.95);
        pen.fillCircle(x, y, r * 0.4, accent);
      }
      case ALIVE -> pen.fillCircle(x, y, r, accent);
    }
  }
}
