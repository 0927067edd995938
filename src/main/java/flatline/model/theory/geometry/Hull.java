package flatline.model.theory.geometry;

import flatline.model.data.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The corners of the convex hull of data: no direction reaches further anywhere else. */
public final class Hull implements Region {

  private final List<double[]> corners = new ArrayList<>();

  /** The hull of at least one sample (Andrew 1979, the monotone chain). */
  public Hull(Dataset data) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      points.add(new double[] {data.x(i), data.y(i)});
    }
    points.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
    chain(points);
    chain(points.reversed());
  }

  private void chain(List<double[]> points) {
    int base = corners.size();
    for (double[] point : points) {
      while (corners.size() > base + 1 && !turnsLeft(point)) {
        corners.removeLast();
      }
      corners.add(point);
    }
  }

  private boolean turnsLeft(double[] next) {
    double[] a = corners.get(corners.size() - 2);
    double[] b = corners.getLast();
    return (b[0] - a[0]) * (next[1] - a[1]) - (b[1] - a[1]) * (next[0] - a[0]) > 0;
  }

  @Override
  public double reach(double wx, double wy) {
    double most = Double.NEGATIVE_INFINITY;
    for (double[] corner : corners) {
      most = Math.max(most, wx * corner[0] + wy * corner[1]);
    }
    return most;
  }
}
