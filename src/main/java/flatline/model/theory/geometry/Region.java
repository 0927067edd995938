package flatline.model.theory.geometry;

/** Data in the plane, as a ReLU unit sees them: by how far they reach in a direction. */
public interface Region {

  /** The largest w·x over all its points x. */
  double reach(double wx, double wy);

  /** A filled disc, or its rim. */
  record Disc(double cx, double cy, double radius) implements Region {
    @Override
    public double reach(double wx, double wy) {
      return wx * cx + wy * cy + radius * StrictMath.sqrt(wx * wx + wy * wy);
    }
  }

  /**
   * The ends of an arc of the unit circle that begins at angle 0 and is shorter than half of it.
   */
  record Arc(double opening) implements Region {
    @Override
    public double reach(double wx, double wy) {
      return Math.max(wx, wx * StrictMath.cos(opening) + wy * StrictMath.sin(opening));
    }
  }

  /** The corners of a regular polygon. */
  record Polygon(int sides, double radius) implements Region {
    @Override
    public double reach(double wx, double wy) {
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < sides; i++) {
        double angle = 2 * StrictMath.PI * i / sides;
        most = Math.max(most, wx * StrictMath.cos(angle) + wy * StrictMath.sin(angle));
      }
      return radius * most;
    }
  }
}
