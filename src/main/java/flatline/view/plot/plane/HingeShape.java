package flatline.view.plot.plane;

import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** Where a unit of the first hidden layer turns on, in a square picture of the plane. */
interface HingeShape {

  /** Draws it with the stroke that is set. */
  void draw(Pen pen);

  /** Fills a band along it on the active side. */
  void band(Pen pen, Color color, double width);

  /**
   * A place near an end of what is seen of it in a picture, where few data lie; x and then y.
   *
   * @param room how far from that end, or half way if it is not as long
   */
  double[] nearEnd(double side, double room);
}
