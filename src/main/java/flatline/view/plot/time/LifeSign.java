package flatline.view.plot.time;

import flatline.model.training.LifeEvent;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** What became of a unit, in the shape that this has everywhere. */
enum LifeSign {
  /** It died. */
  CROSS {
    @Override
    void paint(Pen pen, Look look, double x, double y, Color color) {
      Marks.cross(pen, x, y, radius(look), color, look.scaled(LINE));
    }
  },
  /** It fell silent, with a gradient left. */
  RING {
    @Override
    void paint(Pen pen, Look look, double x, double y, Color color) {
      Marks.ring(pen, x, y, radius(look), color, look.scaled(LINE));
    }
  },
  /** It is back. */
  UP {
    @Override
    void paint(Pen pen, Look look, double x, double y, Color color) {
      Marks.up(pen, x, y, radius(look), color);
    }
  },
  /** It began anew. */
  DIAMOND {
    @Override
    void paint(Pen pen, Look look, double x, double y, Color color) {
      Marks.diamond(pen, x, y, radius(look), color);
    }
  };

  private static final double RADIUS = 3.5;
  private static final double LINE = 1.7;

  /** The sign of something that happened. */
  static LifeSign of(LifeEvent.Kind kind) {
    return switch (kind) {
      case DEATH -> CROSS;
      case INACTIVE -> RING;
      case REVIVAL, ACTIVE -> UP;
      case RESET -> DIAMOND;
    };
  }

  /** Half of a sign's width and height in pixels. */
  static double radius(Look look) {
    return look.scaled(RADIUS);
  }

  /** Paints the sign around a point. */
  abstract void paint(Pen pen, Look look, double x, double y, Color color);
}
