package flatline.view.plot.map;

import flatline.view.plot.Look;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import java.util.List;

/**
 * Where the cells of a map lie in a picture, and the round numbers beside them.
 *
 * @param alongX ticks below, whose values are places: 0 the first column, 1 the next
 * @param alongY ticks at the left, in rows
 */
public record HeatLayout(HeatGrid grid, List<Ticks.Tick> alongX, List<Ticks.Tick> alongY) {

  /** The distance of numbers from the cells. */
  static final double GAP = 7;

  private static final double NARROW = 46;
  private static final double LOW = 24;
  private static final double HEAD = 20;
  private static final double FOOT = 62;
  private static final TextWidth WIDTHS = new TextWidth();

  /** Copies the lists. */
  public HeatLayout {
    alongX = List.copyOf(alongX);
    alongY = List.copyOf(alongY);
  }

  /** The layout in a picture of that size. */
  public static HeatLayout of(HeatPicture picture, double width, double height, Look look) {
    double high = height - look.scaled(FOOT);
    var alongY = AxisTicks.of(picture.up().axis(), (int) Math.max(2, high / look.scaled(LOW)));
    double labels =
        alongY.stream()
            .mapToDouble(tick -> WIDTHS.of(tick.label(), look.caption()))
            .max()
            .orElse(0);
    double left = labels + look.scaled(GAP + 4);
    double wide = width - left - look.scaled(GAP);
    HeatCells cells = picture.cells();
    var grid =
        new HeatGrid(
            cells.columns(),
            cells.rows(),
            left,
            look.scaled(HEAD),
            Math.max(1, wide),
            Math.max(1, high));
    int most = (int) Math.max(2, wide / look.scaled(NARROW));
    return new HeatLayout(grid, AxisTicks.of(picture.across().axis(), most), alongY);
  }
}
