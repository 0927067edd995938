package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.UnitValues;

/**
 * The line w·x + b = 0 of a first-layer unit, as something to take hold of.
 *
 * @param w1 weight of the first coordinate
 * @param w2 weight of the second coordinate
 * @param bias b
 */
public record Hinge(double w1, double w2, double bias) {

  /** The line of a unit that is given two numbers. */
  public static Hinge of(UnitValues unit) {
    return new Hinge(unit.weights().get(0), unit.weights().get(1), unit.bias());
  }

  /** The length of the weights. */
  public double norm() {
    return StrictMath.hypot(w1, w2);
  }

  /** How far a point is from the line; infinitely far for a unit without a direction. */
  public double distance(double x, double y) {
    return norm() > 0 ? Math.abs(w1 * x + w2 * y + bias) / norm() : Double.POSITIVE_INFINITY;
  }

  /** The same line elsewhere, its active side still on the same side. */
  public Hinge moved(double dx, double dy) {
    return new Hinge(w1, w2, bias - (w1 * dx + w2 * dy));
  }

  /**
   * The line turned about a point, which keeps its place relative to the line.
   *
   * @param angle in radians, counter-clockwise
   */
  public Hinge turned(double x, double y, double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double newW1 = cos * w1 - sin * w2;
    double newW2 = sin * w1 + cos * w2;
    double kept = w1 * x + w2 * y + bias;
    return new Hinge(newW1, newW2, kept - (newW1 * x + newW2 * y));
  }

  /** The point of the line nearest to a point: x, then y. */
  public double[] foot(double x, double y) {
    double share = (w1 * x + w2 * y + bias) / (norm() * norm());
    return new double[] {x - share * w1, y - share * w2};
  }

  /**
   * The line after it was taken hold of at one point and dragged to another: near its middle it
   * moves, further out it turns about its middle.
   *
   * @param middleX the middle of the plane, from which the line's own middle is found
   * @param grip within which distance of its middle the line moves
   */
  public Hinge dragged(
      double fromX,
      double fromY,
      double toX,
      double toY,
      double middleX,
      double middleY,
      double grip) {
    double[] middle = foot(middleX, middleY);
    double dx = fromX - middle[0];
    double dy = fromY - middle[1];
    if (StrictMath.hypot(dx, dy) <= grip) {
      return moved(toX - fromX, toY - fromY);
    }
    double angle = StrictMath.atan2(toY - middle[1], toX - middle[0]) - StrictMath.atan2(dy, dx);
    return turned(middle[0], middle[1], angle);
  }
}
