package flatline.view.training.units;

import flatline.model.vitals.UnitState;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** The symbol of a unit's state: a shape of its own for each, so that colour is not needed. */
final class StateMark {

  private static final double LINE = 1.6;

  private StateMark() {}

  /** Paints a symbol by its centre and radius. */
  static void paint(Drawing drawing, Look look, UnitState state, double x, double y, double r) {
    GraphicsContext gc = drawing.gc();
    gc.setLineDashes();
    gc.setLineWidth(Math.min(look.scaled(LINE), r / 2));
    switch (state) {
      case DEAD -> cross(gc, look, x, y, r);
      case INACTIVE -> {
        gc.setStroke(look.palette().ink().muted());
        gc.setLineDashes(r * 0.62, r * 0.43);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineDashes();
      }
      case SATURATED -> {
        gc.setStroke(look.palette().ink().muted());
        gc.strokeRect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
      }
      case SLEEPING -> {
        gc.setStroke(look.palette().ink().accent());
        gc.setFill(look.palette().ink().accent());
        gc.strokeOval(x - r * 0.95, y - r * 0.95, r * 1.9, r * 1.9);
        gc.fillOval(x - r * 0.4, y - r * 0.4, r * 0.8, r * 0.8);
      }
      case ALIVE -> {
        gc.setFill(look.palette().ink().accent());
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
      }
    }
  }

  private static void cross(GraphicsContext gc, Look look, double x, double y, double r) {
    gc.setStroke(look.palette().ink().muted());
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.strokeLine(x - r, y - r, x + r, y + r);
    gc.strokeLine(x - r, y + r, x + r, y - r);
  }
}
