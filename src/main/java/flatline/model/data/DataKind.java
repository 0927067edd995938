package flatline.model.data;

import flatline.model.random.RandomStream;
import flatline.model.rule.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shapes of generated data. For classification half of the samples are of each class (of an odd
 * number, fewer of the first).
 */
public enum DataKind {
  /** Class 1 in a disc, class −1 in a ring around it. */
  CIRCLE("circle", Task.CLASSIFICATION, DataKind::circle),
  /** A square whose opposite quadrants share a class. */
  XOR("xor", Task.CLASSIFICATION, DataKind::xor),
  /** Two Gaussian clouds. */
  GAUSS("gauss", Task.CLASSIFICATION, DataKind::gauss),
  /** Two arms of one and a half turns. */
  SPIRAL("spiral", Task.CLASSIFICATION, DataKind::spiral),
  /** Two interlocking half circles, the curves of scikit-learn's {@code make_moons}. */
  MOONS("moons", Task.CLASSIFICATION, DataKind::moons),
  /** Places of a square, and a tenth of x + y. */
  REGRESSION_PLANE("regression_plane", Task.REGRESSION, DataKind::regressionPlane),
  /** Places of a square with six cones on it, three up and three down. */
  REGRESSION_GAUSS("regression_gauss", Task.REGRESSION, DataKind::regressionGauss),
  /** A straight line. */
  LINE(TargetFunction.LINE),
  /** A kink. */
  ABS(TargetFunction.ABS),
  /** A ReLU. */
  HINGE(TargetFunction.HINGE),
  /** A bow. */
  PARABOLA(TargetFunction.PARABOLA),
  /** A wave. */
  SINE(TargetFunction.SINE),
  /** A jump. */
  STEP(TargetFunction.STEP);

  /** Draws one sample without noise into {@code at}: x, y. Returns its label. */
  private interface Sampler {
    double draw(RandomStream random, boolean first, double[] at);
  }

  /** Half of a side of the square of regression. */
  private static final double REACH = 6;

  private static final double[] CENTRES = {-4, 0, 4};
  private static final double ROW = 2.5;

  private final String id;
  private final Task task;
  private final Sampler sampler;
  private final Optional<TargetFunction> function;

  DataKind(TargetFunction function) {
    id = function.id();
    task = Task.REGRESSION;
    sampler = (random, _, at) -> curve(function, random, at);
    this.function = Optional.of(function);
  }

  DataKind(String id, Task task, Sampler sampler) {
    this.id = id;
    this.task = task;
    this.sampler = sampler;
    function = Optional.empty();
  }

  /** The name that files use. */
  public String id() {
    return id;
  }

  /** What its labels are for. */
  public Task task() {
    return task;
  }

  /**
   * The function of x that is learned, if it is one of x alone: then the second coordinate is the
   * label, for pictures, and noise is in that.
   */
  public Optional<TargetFunction> function() {
    return function;
  }

  /**
   * Refuses to give networks what is no input: of a function, the second coordinate is its value.
   *
   * @throws Refusal if they were given it
   */
  public void check(Features features) {
    Refusal.unless(
        function.isEmpty() || features.equals(Features.LINE),
        "features",
        "be x alone for data.kind function",
        features.inputs().stream().map(InputFeature::id).collect(Collectors.joining(", ")));
  }

  /**
   * Draws a data set from the seed's data stream: for each sample its place, then the noise in x
   * and in y (drawn also if the noise is 0, so that noise moves the points and nothing else).
   */
  Dataset generate(int samples, double noise, long seed) {
    RandomStream random = new RandomStream(seed, "data");
    double[] x = new double[samples];
    double[] y = new double[samples];
    double[] label = new double[samples];
    double[] at = new double[2];
    for (int i = 0; i < samples; i++) {
      boolean first = i < samples / 2;
      label[i] = sampler.draw(random, first, at);
      double right = noise * random.normal();
      y[i] = at[1] + noise * random.normal();
      x[i] = function.isPresent() ? at[0] : at[0] + right;
      label[i] = function.isPresent() ? y[i] : label[i];
    }
    return new Dataset(x, y, label);
  }

  private static double circle(RandomStream random, boolean inner, double[] at) {
    double u = random.uniform();
    // Uniform by area: the square of the radius is uniform.
    double square = inner ? 0.25 * u : 0.49 + (1 - 0.49) * u;
    polar(StrictMath.sqrt(square), 2 * StrictMath.PI * random.uniform(), at);
    return label(inner);
  }

  private static double xor(RandomStream random, boolean same, double[] at) {
    at[0] = random.uniform(0.05, 1) * sign(random);
    at[1] = random.uniform(0.05, 1);
    if ((at[0] > 0) != same) {
      at[1] = -at[1];
    }
    return label(same);
  }

  private static double sign(RandomStream random) {
    return random.uniform() < 0.5 ? -1 : 1;
  }

  private static double gauss(RandomStream random, boolean first, double[] at) {
    double centre = first ? 1 : -1;
    at[0] = centre + 0.5 * random.normal();
    at[1] = centre + 0.5 * random.normal();
    return label(first);
  }

  private static double spiral(RandomStream random, boolean first, double[] at) {
    double radius = StrictMath.sqrt(random.uniform(0.02, 1));
    polar(radius, 3 * StrictMath.PI * radius + (first ? 0 : StrictMath.PI), at);
    return label(!first);
  }

  private static double moons(RandomStream random, boolean upper, double[] at) {
    polar(1, StrictMath.PI * random.uniform(), at);
    if (!upper) {
      at[0] = 1 - at[0];
      at[1] = 0.5 - at[1];
    }
    return label(!upper);
  }

  private static double regressionPlane(RandomStream random, boolean first, double[] at) {
    square(random, at);
    return (at[0] + at[1]) / 10;
  }

  private static double regressionGauss(RandomStream random, boolean first, double[] at) {
    square(random, at);
    double height = 0;
    for (int column = 0; column < CENTRES.length; column++) {
      double above = cone(at, CENTRES[column], ROW);
      double below = cone(at, CENTRES[column], -ROW);
      // No two of the cones overlap: at most one of the six is not 0.
      height += column == 1 ? below - above : above - below;
    }
    return height;
  }

  private static double cone(double[] at, double x, double y) {
    double dx = at[0] - x;
    double dy = at[1] - y;
    return Math.max(0, 1 - Math.sqrt(dx * dx + dy * dy) / 2);
  }

  private static double curve(TargetFunction function, RandomStream random, double[] at) {
    at[0] = random.uniform(-1, 1);
    at[1] = function.at(at[0]);
    return at[1];
  }

  private static void square(RandomStream random, double[] at) {
    at[0] = random.uniform(-REACH, REACH);
    at[1] = random.uniform(-REACH, REACH);
  }

  private static double label(boolean one) {
    return one ? 1 : -1;
  }

  private static void polar(double radius, double angle, double[] at) {
    at[0] = radius * StrictMath.cos(angle);
    at[1] = radius * StrictMath.sin(angle);
  }
}
