package flatline.model.data;

import java.util.List;

/** Where a scenario's samples come from. */
public sealed interface DataSource {

  /**
   * The samples, before normalization.
   *
   * @param seed the scenario's seed; explicit points do not depend on it
   */
  Dataset samples(long seed);

  /** The number of samples. */
  int size();

  /**
   * Samples drawn at random.
   *
   * @param kind the shape of the data
   * @param samples how many, 2 to 1,000,000
   * @param noise standard deviation of the Gaussian noise on each coordinate, 0 to 10
   */
  record Generated(DataKind kind, int samples, double noise) implements DataSource {

    /**
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public Generated {
      if (samples < 2 || samples > 1_000_000) {
        throw new IllegalArgumentException("samples must be 2 to 1000000, got " + samples);
      }
      if (!(noise >= 0 && noise <= 10)) {
        throw new IllegalArgumentException("noise must be 0 to 10, got " + noise);
      }
    }

    @Override
    public int size() {
      return samples;
    }

    @Override
    public Dataset samples(long seed) {
      return kind.generate(samples, noise, seed);
    }
  }

  /** Samples given one by one, in that order. */
  record Points(List<Point> points) implements DataSource {

    /**
     * @throws IllegalArgumentException unless there are 2 to 1,000,000 points
     */
    public Points {
      points = List.copyOf(points);
      if (points.size() < 2 || points.size() > 1_000_000) {
        throw new IllegalArgumentException("points must be 2 to 1000000, got " + points.size());
      }
    }

    @Override
    public int size() {
      return points.size();
    }

    @Override
    public Dataset samples(long seed) {
      return new Dataset(
          points.stream().mapToDouble(Point::x).toArray(),
          points.stream().mapToDouble(Point::y).toArray(),
          points.stream().mapToDouble(Point::label).toArray());
    }
  }

  /**
   * One labelled point.
   *
   * @param label −1 or 1; any finite number for regression
   */
  record Point(double x, double y, double label) {

    /**
     * @throws IllegalArgumentException if a number is not finite
     */
    public Point {
      if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(label)) {
        throw new IllegalArgumentException(
            "a point needs finite numbers, got " + x + ", " + y + ", " + label);
      }
    }
  }
}
