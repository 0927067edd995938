package flatline.view.plot.study;

import flatline.view.plot.Axes;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.pen.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** Where the dots of rows lie over one scale, below each other. */
public final class SeedLayout {

  private static final double FOOT = 24;
  private static final double MARGIN = 0.04;
  private static final double NARROWEST = 1e-9;
  private static final double ROOM = 0.34;
  private static final double DOT = 4.6;
  private static final double SMALL_DOT = 3.2;
  private static final int MANY = 400;
  private static final TextWidth WIDTHS = new TextWidth();

  /**
   * A dot.
   *
   * @param index of its value and seed in its row
   * @param x of its centre, in pixels
   * @param y of its centre, in pixels
   */
  public record Dot(SeedRow row, int index, double x, double y) {}

  private final List<SeedRow> rows;
  private final Look look;
  private final Axes axes;
  private final List<List<Dot>> dots = new ArrayList<>();

  private SeedLayout(List<SeedRow> rows, Look look, Axes axes) {
    this.rows = rows;
    this.look = look;
    this.axes = axes;
    for (int i = 0; i < rows.size(); i++) {
      dots.add(dots(rows.get(i), middle(i)));
    }
  }

  /**
   * The layout in a picture of that size; none where there is nothing to show.
   *
   * @param zero whether 0 is to be on the scale
   */
  public static Optional<SeedLayout> of(
      List<SeedRow> rows, boolean zero, double width, double height, Look look) {
    DoubleSummaryStatistics all =
        rows.stream()
            .flatMapToDouble(each -> Arrays.stream(each.values()))
            .filter(Double::isFinite)
            .summaryStatistics();
    if (all.getCount() == 0) {
      return Optional.empty();
    }
    double low = zero ? Math.min(all.getMin(), 0) : all.getMin();
    double high = zero ? Math.max(all.getMax(), 0) : all.getMax();
    double margin = Math.max((high - low) * MARGIN, Math.max(NARROWEST, Math.abs(high) * 1e-3));
    double names =
        rows.stream().mapToDouble(each -> WIDTHS.of(each.name(), look.label())).max().orElse(0);
    double left = names + look.scaled(14);
    var axes =
        new Axes(
            new LinearScale(low - margin, high + margin, left, width - look.scaled(10)),
            new LinearScale(0, 1, height - look.scaled(FOOT), look.scaled(4)));
    return Optional.of(new SeedLayout(List.copyOf(rows), look, axes));
  }

  private List<Dot> dots(SeedRow row, double middle) {
    return Swarm.of(row.values(), axes.x()::at, size(row), room()).stream()
        .map(dot -> new Dot(row, dot.index(), dot.along(), middle + dot.across()))
        .toList();
  }

  List<SeedRow> rows() {
    return rows;
  }

  Axes axes() {
    return axes;
  }

  private double pitch() {
    return (axes.bottom() - axes.top()) / rows.size();
  }

  /** The vertical centre of a row. */
  double middle(int row) {
    return axes.top() + (row + 0.5) * pitch();
  }

  /** The largest distance of a dot from its row's centre. */
  double room() {
    return ROOM * pitch();
  }

  /** The diameter of a row's dots. */
  double size(SeedRow row) {
    return look.scaled(row.values().length > MANY ? SMALL_DOT : DOT);
  }

  /** The dots of a row. */
  List<Dot> dots(int row) {
    return dots.get(row);
  }

  /** The dots of all rows. */
  public List<Dot> dots() {
    return dots.stream().flatMap(List::stream).toList();
  }

  /** The dot nearest to a point, none that is farther than the reach. */
  public Optional<Dot> near(double x, double y, double reach) {
    return dots().stream()
        .filter(dot -> Math.hypot(dot.x() - x, dot.y() - y) <= reach)
        .min(Comparator.comparingDouble(dot -> Math.hypot(dot.x() - x, dot.y() - y)));
  }
}
