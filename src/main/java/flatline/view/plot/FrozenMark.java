package flatline.view.plot;

import flatline.view.plot.pen.Pen;

/** The sign of a unit that was frozen: a padlock, on a ground of its own so that it is seen. */
public final class FrozenMark {

  private static final double BODY = 1.5;
  private static final double SHACKLE = 0.48;

  private FrozenMark() {}

  /** Paints it by its centre and half its height. */
  public static void paint(Pen pen, Look look, double x, double y, double r) {
    var ink = look.palette().ink().text();
    pen.fillCircle(x, y, r * 1.5, look.palette().surface().card());
    pen.stroke(ink, r * 0.3, Pen.Nib.FLAT);
    pen.strokeCircle(x, y - r * 0.3, r * SHACKLE);
    pen.fillRect(x - r * BODY / 2, y - r * 0.2, r * BODY, r * 1.15, r * 0.5, ink);
  }
}
