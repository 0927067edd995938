package flatline.viewmodel.training.setup;

import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.model.data.Dataset;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.scenario.Setup;
import flatline.model.scenario.SetupBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Samples as they lie in the plane, where nothing is done to their coordinates any more: otherwise
 * all would move with each one that is added.
 *
 * @param points those that are learned from, then those that are kept back
 * @param learned how many are learned from
 */
record DrawnData(List<Point> points, int learned) {

  private static final Normalization NONE = new Normalization(Normalization.Kind.NONE, 1, 0, 0);

  /** What one begins with who wants to draw all of it: one of each class. */
  static final DrawnData FIRST =
      new DrawnData(List.of(new Point(-1, -1, -1), new Point(1, 1, 1)), 2);

  /** The samples of a set-up. */
  static DrawnData of(Setup setup) {
    if (setup.data() instanceof DataSource.Points given && setup.normalization().equals(NONE)) {
      return new DrawnData(given.points(), setup.samples());
    }
    Dataset all = setup.points();
    List<Point> points = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      points.add(new Point(all.x(i), all.y(i), all.label(i)));
    }
    return new DrawnData(points, setup.samples());
  }

  /** With one more, the last that is learned from. */
  DrawnData with(Point point) {
    List<Point> more = new ArrayList<>(points);
    more.add(learned, point);
    return new DrawnData(more, learned + 1);
  }

  /** With one in another place. */
  DrawnData moved(int index, double x, double y) {
    List<Point> others = new ArrayList<>(points);
    others.set(index, new Point(x, y, points.get(index).label()));
    return new DrawnData(others, learned);
  }

  /** Without one. */
  DrawnData without(int index) {
    List<Point> fewer = new ArrayList<>(points);
    fewer.remove(index);
    return new DrawnData(fewer, learned - 1);
  }

  /** The one of those learned from that is nearest to a place, within a reach. */
  OptionalInt nearest(double x, double y, double reach) {
    OptionalInt found = OptionalInt.empty();
    double nearest = reach * reach;
    for (int i = 0; i < learned; i++) {
      double dx = points.get(i).x() - x;
      double dy = points.get(i).y() - y;
      if (dx * dx + dy * dy <= nearest) {
        nearest = dx * dx + dy * dy;
        found = OptionalInt.of(i);
      }
    }
    return found;
  }

  /**
   * Puts them into a set-up.
   *
   * @param batch how many there are in a minibatch if there are so many
   */
  SetupBuilder into(SetupBuilder builder, int batch) {
    return builder
        .normalization(NONE)
        .split(learned == points.size() ? Split.NONE : Split.of(learned, points.size()))
        .batchSize(batch)
        .otherData(DataSource.Points.of(points));
  }
}
