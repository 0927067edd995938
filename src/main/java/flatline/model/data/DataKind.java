package flatline.model.data;

import flatline.model.random.RandomStream;

/**
 * The shapes of generated data. Half of the samples are of each class (of an odd one, fewer of the
 * first).
 */
public enum DataKind {
  /** Class 1 in a disc, class −1 in a ring around it. */
  CIRCLE("circle", DataKind::circle),
  /** A square whose opposite quadrants share a class. */
  XOR("xor", DataKind::xor),
  /** Two Gaussian clouds. */
  GAUSS("gauss", DataKind::gauss),
  /** Two arms of one and a half turns. */
  SPIRAL("spiral", DataKind::spiral),
  /** Two interlocking half circles, the curves of scikit-learn's {@code make_moons}. */
  MOONS("moons", DataKind::moons);

  /** Draws one sample without noise into {@code at}: x, y. */
  private interface Sampler {
    void draw(RandomStream random, boolean first, double[] at);
  }

  private final String id;
  private final Sampler sampler;

  DataKind(String id, Sampler sampler) {
    this.id = id;
    this.sampler = sampler;
  }

  /** The name that files use. */
  public String id() {
    return id;
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
      sampler.draw(random, first, at);
      x[i] = at[0] + noise * random.normal();
      y[i] = at[1] + noise * random.normal();
      label[i] = first == (this != MOONS && this != SPIRAL) ? 1 : -1;
    }
    return new Dataset(x, y, label);
  }

  private static void circle(RandomStream random, boolean inner, double[] at) {
    double u = random.uniform();
    // Uniform by area: the square of the radius is uniform.
    double square = inner ? 0.25 * u : 0.49 + (1 - 0.49) * u;
    polar(StrictMath.sqrt(square), 2 * StrictMath.PI * random.uniform(), at);
  }

  private static void xor(RandomStream random, boolean same, double[] at) {
    at[0] = random.uniform(0.05, 1) * sign(random);
    at[1] = random.uniform(0.05, 1);
    if ((at[0] > 0) != same) {
      at[1] = -at[1];
    }
  }

  private static double sign(RandomStream random) {
    return random.uniform() < 0.5 ? -1 : 1;
  }

  private static void gauss(RandomStream random, boolean first, double[] at) {
    double centre = first ? 1 : -1;
    at[0] = centre + 0.5 * random.normal();
    at[1] = centre + 0.5 * random.normal();
  }

  private static void spiral(RandomStream random, boolean first, double[] at) {
    double radius = StrictMath.sqrt(random.uniform(0.02, 1));
    polar(radius, 3 * StrictMath.PI * radius + (first ? 0 : StrictMath.PI), at);
  }

  private static void moons(RandomStream random, boolean upper, double[] at) {
    polar(1, StrictMath.PI * random.uniform(), at);
    if (!upper) {
      at[0] = 1 - at[0];
      at[1] = 0.5 - at[1];
    }
  }

  private static void polar(double radius, double angle, double[] at) {
    at[0] = radius * StrictMath.cos(angle);
    at[1] = radius * StrictMath.sin(angle);
  }
}
