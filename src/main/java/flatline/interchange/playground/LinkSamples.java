package flatline.interchange.playground;

import flatline.model.data.DataSource.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The data of the page, drawn as it draws them: noise is a share, and mostly moves labels alone.
 */
final class LinkSamples {

  /** How many samples there are of two classes. */
  static final int CLASSIFIED = 500;

  /** How many there are of numbers. */
  static final int MEASURED = 1200;

  private static final double REACH = 5;
  private static final double WIDE = 6;

  /** Centres of the six cones, and which way they point. */
  private static final double[][] CONES = {
    {-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}
  };

  private final ScriptRandom random;
  private final double noise;
  private final List<Point> points = new ArrayList<>();

  private LinkSamples(ScriptRandom random, double noise) {
    this.random = random;
    this.noise = noise;
  }

  /**
   * Draws a data set and shuffles it.
   *
   * @param random the first numbers of the link's seed
   * @param noise a share, from 0
   */
  static List<Point> draw(LinkDataset kind, ScriptRandom random, double noise) {
    var data = new LinkSamples(random, noise);
    switch (kind) {
      case CIRCLE -> data.circle();
      case XOR -> data.xor();
      case GAUSS -> data.gauss();
      case SPIRAL -> data.spiral();
      case PLANE -> data.measured(LinkSamples::slope);
      case CONES -> data.measured(LinkSamples::height);
    }
    return data.shuffled();
  }

  private List<Point> shuffled() {
    int left = points.size();
    while (left > 0) {
      int index = (int) Math.floor(random.uniform() * left);
      left--;
      Collections.swap(points, left, index);
    }
    return points;
  }

  private void circle() {
    ring(0, REACH * 0.5);
    ring(REACH * 0.7, REACH);
  }

  private void ring(double inner, double outer) {
    for (int i = 0; i < CLASSIFIED / 2; i++) {
      double r = random.uniform(inner, outer);
      double angle = random.uniform(0, 2 * Math.PI);
      double x = r * StrictMath.sin(angle);
      double y = r * StrictMath.cos(angle);
      double judgedX = judged(x, REACH);
      double judgedY = judged(y, REACH);
      double label = distance(judgedX, judgedY, 0, 0) < REACH * 0.5 ? 1 : -1;
      points.add(new Point(x, y, label));
    }
  }

  private static double distance(double x, double y, double toX, double toY) {
    double dx = x - toX;
    double dy = y - toY;
    return Math.sqrt(dx * dx + dy * dy);
  }

  private void xor() {
    for (int i = 0; i < CLASSIFIED; i++) {
      double x = padded(random.uniform(-REACH, REACH));
      double y = padded(random.uniform(-REACH, REACH));
      double judgedX = judged(x, REACH);
      double judgedY = judged(y, REACH);
      points.add(new Point(x, y, judgedX * judgedY >= 0 ? 1 : -1));
    }
  }

  private static double padded(double coordinate) {
    return coordinate + (coordinate > 0 ? 0.3 : -0.3);
  }

  private void gauss() {
    // A linear scale from 0 … 0.5 to 0.5 … 4, as a weighted sum of its ends.
    double share = noise / 0.5;
    double deviation = Math.sqrt(0.5 * (1 - share) + 4 * share);
    cloud(2, deviation, 1);
    cloud(-2, deviation, -1);
  }

  private void cloud(double centre, double deviation, double label) {
    for (int i = 0; i < CLASSIFIED / 2; i++) {
      double x = centre + deviation * normal();
      double y = centre + deviation * normal();
      points.add(new Point(x, y, label));
    }
  }

  /** By the polar method (Marsaglia &amp; Bray 1964), the first of each pair. */
  private double normal() {
    while (true) {
      double v1 = 2 * random.uniform() - 1;
      double v2 = 2 * random.uniform() - 1;
      double s = v1 * v1 + v2 * v2;
      if (s <= 1) {
        return Math.sqrt(-2 * StrictMath.log(s) / s) * v1;
      }
    }
  }

  private void spiral() {
    arm(0, 1);
    arm(Math.PI, -1);
  }

  private void arm(double turn, double label) {
    double samples = CLASSIFIED / 2.0;
    for (int i = 0; i < samples; i++) {
      double r = i / samples * 5;
      double t = 1.75 * i / samples * 2 * Math.PI + turn;
      double x = r * StrictMath.sin(t) + random.uniform(-1, 1) * noise;
      double y = r * StrictMath.cos(t) + random.uniform(-1, 1) * noise;
      points.add(new Point(x, y, label));
    }
  }

  private void measured(DoubleBinaryOperator label) {
    for (int i = 0; i < MEASURED; i++) {
      double x = random.uniform(-WIDE, WIDE);
      double y = random.uniform(-WIDE, WIDE);
      double judgedX = judged(x, WIDE);
      double judgedY = judged(y, WIDE);
      points.add(new Point(x, y, label.applyAsDouble(judgedX, judgedY)));
    }
  }

  /** Where a coordinate is taken to lie when the label is found. */
  private double judged(double coordinate, double reach) {
    return coordinate + random.uniform(-reach, reach) * noise;
  }

  private static double slope(double x, double y) {
    double share = (x + y + 10) / 20;
    return -1 * (1 - share) + 1 * share;
  }

  private static double height(double x, double y) {
    double height = 0;
    for (double[] cone : CONES) {
      double share = Math.clamp(distance(x, y, cone[0], cone[1]) / 2, 0, 1);
      double own = cone[2] * (1 * (1 - share) + 0 * share);
      height = Math.abs(own) > Math.abs(height) ? own : height;
    }
    return height;
  }
}
