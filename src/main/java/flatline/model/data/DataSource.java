package flatline.model.data;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.List;
import java.util.Optional;

/** Where a scenario's samples come from. */
public sealed interface DataSource permits DataSource.Generated, DataSource.Points, StreamSource {

  /**
   * The samples, before normalization.
   *
   * @param seed the scenario's seed; explicit points do not depend on it
   */
  Dataset samples(long seed);

  /** The number of samples. */
  int size();

  /**
   * Refuses to be learned from by a task that its labels are not for.
   *
   * @throws Refusal if they are not
   */
  void check(Task task);

  /** Whether its labels are for a task. */
  boolean suits(Task task);

  /** Whether samples come one by one, and are others from task to task. */
  default boolean streams() {
    return false;
  }

  /**
   * Refuses what cannot be made of its samples.
   *
   * @throws Refusal if normalization, split or inputs are not for them
   */
  default void check(Normalization normalization, Split split, Features features) {
    Refusal.unless(
        features.digits() == 0, "features", "be of places for these data", "binary digits");
  }

  /**
   * Samples drawn at random.
   *
   * @param kind the shape of the data
   * @param samples how many, within {@link #SAMPLES}
   * @param noise standard deviation of the Gaussian noise on each coordinate, within {@link #NOISE}
   */
  record Generated(DataKind kind, int samples, double noise) implements DataSource {

    /** How many samples there may be. */
    public static final Whole SAMPLES = new Whole(2, 1_000_000);

    /** How far they may be scattered. */
    public static final Real NOISE = Real.within(0, 10);

    /**
     * @throws Refusal if a number is outside its limits
     */
    public Generated {
      SAMPLES.check("samples", samples);
      NOISE.check("noise", noise);
    }

    @Override
    public int size() {
      return samples;
    }

    @Override
    public Dataset samples(long seed) {
      return kind.generate(samples, noise, seed);
    }

    @Override
    public void check(Task task) {
      Refusal.unless(
          suits(task),
          "task",
          "be "
              + kind.task().id()
              + " for data.kind "
              + (kind.function().isPresent() ? "function" : kind.id()),
          task.id());
    }

    @Override
    public boolean suits(Task task) {
      return task == kind.task();
    }

    @Override
    public void check(Normalization normalization, Split split, Features features) {
      DataSource.super.check(normalization, split, features);
      kind.check(features);
    }
  }

  /** Samples given one by one, in that order; walked through once, when they are made. */
  final class Points implements DataSource {

    private final List<Point> points;
    private final Optional<String> origin;
    private final int hash;

    /** The first label that is no class; as many as there are points if each is one. */
    private final int classes;

    /** Takes a list that nobody changes. */
    Points(List<Point> points) {
      Generated.SAMPLES.checkSize("points", points);
      this.points = points;
      origin = Optional.empty();
      hash = points.hashCode();
      int index = 0;
      while (index < points.size() && Math.abs(points.get(index).label()) == 1) {
        index++;
      }
      classes = index;
    }

    private Points(Points same, String origin) {
      points = same.points;
      this.origin = Optional.of(origin);
      hash = same.hash;
      classes = same.classes;
    }

    /**
     * Copies the list.
     *
     * @throws Refusal unless there are as many points as there may be samples
     */
    public static Points of(List<Point> points) {
      return new Points(List.copyOf(points));
    }

    /**
     * The same points, which tell where they come from. That says nothing about the run: points are
     * equal wherever they come from.
     *
     * @param where in the words of whoever made them
     */
    public Points from(String where) {
      return new Points(this, where);
    }

    /** Where they come from, if that is told. */
    public Optional<String> origin() {
      return origin;
    }

    /** The points in their order. */
    public List<Point> points() {
      return points;
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

    @Override
    public void check(Task task) {
      if (!suits(task)) {
        throw new Refusal(
            "data.points[" + classes + "][2]",
            "be -1 or 1",
            Real.text(points.get(classes).label()));
      }
    }

    @Override
    public boolean suits(Task task) {
      return task == Task.REGRESSION || classes == points.size();
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Points that && hash == that.hash && points.equals(that.points));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return points.size() + " points";
    }
  }

  /**
   * One labelled point.
   *
   * @param label −1 or 1; any finite number for regression
   */
  record Point(double x, double y, double label) {

    /**
     * @throws Refusal if a number is not finite
     */
    public Point {
      Real.FINITE.check("[0]", x);
      Real.FINITE.check("[1]", y);
      Real.FINITE.check("[2]", label);
    }
  }
}
