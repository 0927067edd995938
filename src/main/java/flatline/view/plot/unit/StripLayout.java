package flatline.view.plot.unit;

import flatline.model.network.UnitRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where each unit's cell lies in the strip: all in one row while they are wide enough, layers set
 * apart by a gap, otherwise a row for each layer.
 */
public final class StripLayout {

  private static final double GAP = 4;
  private static final double LAYER_GAP = 14;
  private static final double NARROWEST_IN_ONE_ROW = 26;
  private static final double WIDEST = 96;

  private final List<List<Cell>> layers = new ArrayList<>();

  /** The place of a unit's cell in pixels. */
  record Cell(double x, double y, double width, double height) {

    boolean holds(double px, double py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }
  }

  /**
   * @param widths units by layer
   * @param scale of sizes, 1 at the customary size of type
   */
  public StripLayout(List<Integer> widths, double width, double height, double scale) {
    int units = widths.stream().mapToInt(Integer::intValue).sum();
    double layerGaps = (widths.size() - 1) * (LAYER_GAP - GAP) * scale;
    double pitch = (width - layerGaps + GAP * scale) / Math.max(1, units);
    if (widths.size() == 1 || pitch >= NARROWEST_IN_ONE_ROW * scale) {
      oneRow(widths, Math.min(pitch, WIDEST * scale), height, scale);
    } else {
      rows(widths, width, height, scale);
    }
  }

  private void oneRow(List<Integer> widths, double pitch, double height, double scale) {
    double x = 0;
    for (int count : widths) {
      List<Cell> cells = new ArrayList<>();
      for (int unit = 0; unit < count; unit++) {
        cells.add(cell(x, 0, pitch, height, scale));
        x += pitch;
      }
      x += (LAYER_GAP - GAP) * scale;
      layers.add(cells);
    }
  }

  private void rows(List<Integer> widths, double width, double height, double scale) {
    int most = widths.stream().mapToInt(Integer::intValue).max().orElse(1);
    double gap = Math.min(GAP * scale, 2);
    double pitch = Math.min((width + gap) / most, WIDEST * scale);
    double row = (height + gap) / widths.size();
    for (int layer = 0; layer < widths.size(); layer++) {
      List<Cell> cells = new ArrayList<>();
      for (int unit = 0; unit < widths.get(layer); unit++) {
        cells.add(cell(unit * pitch, layer * row, pitch, row - gap, scale));
      }
      layers.add(cells);
    }
  }

  private static Cell cell(double x, double y, double pitch, double height, double scale) {
    double gap = pitch < 3 * GAP * scale ? Math.min(1, pitch / 6) : GAP * scale;
    double left = Math.rint(x);
    return new Cell(left, Math.rint(y), Math.rint(x + pitch - gap) - left, Math.floor(height));
  }

  /** The place of a unit. */
  Cell cell(int layer, int unit) {
    return layers.get(layer).get(unit);
  }

  /** The unit at a point. */
  public Optional<UnitRef> unitAt(double x, double y) {
    for (int layer = 0; layer < layers.size(); layer++) {
      for (int unit = 0; unit < layers.get(layer).size(); unit++) {
        if (layers.get(layer).get(unit).holds(x, y)) {
          return Optional.of(new UnitRef(layer, unit));
        }
      }
    }
    return Optional.empty();
  }
}
