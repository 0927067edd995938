package flatline.view.plot.plane;

import flatline.model.loop.PlaneWindow;

/**
 * Where points of the plane lie in a square picture of it, y upwards.
 *
 * @param window the piece of the plane that is shown
 * @param side pixels in a row and in a column
 */
public record PlaneMap(PlaneWindow window, double side) {

  /** Pixels per unit of the plane. */
  public double unit() {
    return side / window.size();
  }

  /** The pixel of an x. */
  public double x(double x) {
    return (x - window.left()) * unit();
  }

  /** The pixel of a y. */
  public double y(double y) {
    return side - (y - window.bottom()) * unit();
  }

  /** The x in the middle of the picture. */
  public double middleX() {
    return window.middleX();
  }

  /** The y in the middle of the picture. */
  public double middleY() {
    return window.middleY();
  }
}
