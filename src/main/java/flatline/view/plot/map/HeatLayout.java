package flatline.view.plot.map;

import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the cells of a map lie in a picture, and the round numbers beside them.
 *
 * @param grids of the fields, from left to right, equally large
 * @param alongX ticks below each, whose values are places: 0 the first column, 1 the next
 * @param alongY ticks at the left of the first, in rows
 */
public record HeatLayout(List<HeatGrid> grids, List<Ticks.Tick> alongX, List<Ticks.Tick> alongY) {

  /** The distance of numbers from the cells. */
  static final double GAP = 7;

  private static final double NARROW = 46;
  private static final double LOW = 24;
  private static final double HEAD = 42;
  private static final double FOOT = 42;
  private static final double BETWEEN = 18;
  private static final TextWidth WIDTHS = new TextWidth();

  /** Copies the lists. */
  public HeatLayout {
    grids = List.copyOf(grids);
    alongX = List.copyOf(alongX);
    alongY = List.copyOf(alongY);
  }

  /** The layout in a picture of that size. */
  public static HeatLayout of(MapPicture picture, double width, double height, Look look) {
    double top = look.scaled(HEAD);
    double high = Math.max(1, height - top - look.scaled(FOOT));
    var alongY = AxisTicks.of(picture.up().axis(), (int) Math.max(2, high / look.scaled(LOW)));
    double labels =
        alongY.stream()
            .mapToDouble(tick -> WIDTHS.of(tick.label(), look.caption()))
            .max()
            .orElse(0);
    double left = labels + look.scaled(GAP + 4);
    int fields = picture.fields().size();
    double between = look.scaled(BETWEEN);
    double wide = (width - left - look.scaled(GAP) - (fields - 1) * between) / fields;
    HeatCells cells = picture.cells();
    double each = Math.max(1, wide);
    var grids =
        IntStream.range(0, fields)
            .mapToObj(i ->
                new HeatGrid(
                    cells.columns(), cells.rows(), left + i * (each + between), top, each, high))
            .toList();
    int most = (int) Math.max(2, wide / look.scaled(NARROW));
    return new HeatLayout(grids, AxisTicks.of(picture.across().axis(), most), alongY);
  }

  /** The field at a pixel. */
  public Optional<HeatGrid> field(double x, double y) {
    return grids.stream()
        .filter(grid -> grid.column(x).isPresent() && grid.row(y).isPresent())
        .findFirst();
  }
}
