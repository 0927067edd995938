package flatline.model.data;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;

/** Points that know how often somebody looked at one of them. */
public final class CountedPoints extends AbstractList<DataSource.Point> {

  private final List<DataSource.Point> points;
  private long looks;

  /** As many of both classes, off the lines on which x or y is 0. */
  public CountedPoints(int count) {
    points =
        IntStream.range(0, count)
            .mapToObj(i -> new DataSource.Point(i + 1, -i - 1, i % 2 == 0 ? 1 : -1))
            .toList();
  }

  /** The data made of them. */
  public DataSource data() {
    return new DataSource.Points(this);
  }

  /** How often somebody looked since the last time. */
  public long takeLooks() {
    long taken = looks;
    looks = 0;
    return taken;
  }

  @Override
  public DataSource.Point get(int index) {
    looks++;
    return points.get(index);
  }

  @Override
  public int size() {
    return points.size();
  }
}
