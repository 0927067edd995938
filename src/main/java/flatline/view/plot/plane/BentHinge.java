package flatline.view.plot.plane;

import flatline.view.plot.pen.Pen;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * All pieces of a hinge that is no straight line.
 *
 * @param pieces at least one
 */
record BentHinge(List<HingeCurve> pieces) implements HingeShape {

  @Override
  public void draw(Pen pen) {
    pieces.forEach(each -> each.draw(pen));
  }

  @Override
  public void band(Pen pen, Color color, double width) {
    pieces.forEach(each -> each.band(pen, color, width));
  }

  /** Of the longest piece. */
  @Override
  public double[] nearEnd(double side, double room) {
    return pieces.stream()
        .max(Comparator.comparingInt(HingeCurve::size))
        .orElseThrow()
        .nearEnd(side, room);
  }
}
