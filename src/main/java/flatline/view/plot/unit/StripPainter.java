package flatline.view.plot.unit;

import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitState;
import flatline.model.vitals.VitalSigns;
import flatline.view.plot.FrozenMark;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Paints a unit's cell: its number, the symbol and the word of its state, and the histogram of its
 * pre-activations over the training set. What there is no room for is left out, the symbol last.
 */
public final class StripPainter {

  private static final double RADIUS = 7;
  private static final double LOCK = 5;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Look look;
  private final Font small;

  private StripPainter(Pen pen, Look look) {
    this.pen = pen;
    this.look = look;
    small = look.formula(look.scaled(10), true);
  }

  /** Paints the cells of all units. */
  public static void paint(Pen pen, StripPicture picture, StripLayout layout, Look look) {
    var painter = new StripPainter(pen, look);
    List<Unit> units = units(picture, layout);
    // Shares that stand beside each other are all written out, or none is.
    boolean brief = units.stream().anyMatch(each -> each.isAwake() && !painter.fits(each));
    for (Unit each : units) {
      painter.paint(each, brief, picture.selected().filter(each.at()::equals).isPresent());
      if (picture.contender().frozen().contains(each.at())) {
        painter.freeze(each.cell(), each.name());
      }
    }
  }

  private record Unit(
      UnitRef at, String name, StripLayout.Cell cell, VitalSigns signs, List<String> words) {

    boolean isAwake() {
      return signs.state() == UnitState.ALIVE || signs.state() == UnitState.SLEEPING;
    }
  }

  private static List<Unit> units(StripPicture picture, StripLayout layout) {
    Shape shape = picture.contender().network().shape();
    List<Unit> units = new ArrayList<>();
    for (int layer = 0; layer < shape.unitLayers().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        var at = new UnitRef(layer, unit);
        VitalSigns signs = picture.contender().examination().unit(layer, unit);
        String name = at.name(shape.hidden().size());
        units.add(new Unit(at, name, layout.cell(layer, unit), signs, picture.words().apply(at)));
      }
    }
    return units;
  }

  private boolean fits(Unit unit) {
    List<String> words = unit.words();
    return words.isEmpty() || WIDTHS.of(words.getFirst(), small) <= unit.cell().width() - 1;
  }

  private void paint(Unit unit, boolean brief, boolean selected) {
    StripLayout.Cell cell = unit.cell();
    VitalSigns signs = unit.signs();
    ground(cell, selected);
    boolean hasHead = cell.height() >= look.scaled(17) && cell.width() >= look.scaled(15);
    if (!hasHead) {
      double r = Math.min(look.scaled(4.5), Math.min(cell.width(), cell.height()) * 0.3);
      double x = cell.x() + cell.width() / 2;
      StateMark.paint(pen, look, signs.state(), x, cell.y() + cell.height() / 2, r);
      return;
    }
    long skipped = brief && unit.isAwake() ? 1 : 0;
    String word = cell.height() < look.scaled(46) ? "" : fitting(unit, skipped);
    boolean hasWord = !word.isEmpty();
    head(cell, unit.name(), signs.state());
    if (hasWord) {
      word(cell, word, unit.isAwake());
    }
    double top = cell.y() + look.scaled(20);
    double bottom = cell.y() + cell.height() - look.scaled(hasWord ? 19 : 5);
    if (bottom - top >= look.scaled(8)) {
      double side = Math.min(look.scaled(5), cell.width() / 8);
      histogram(signs, cell.x() + side, cell.x() + cell.width() - side, top, bottom);
    }
  }

  private String fitting(Unit unit, long skipped) {
    return unit.words().stream()
        .skip(skipped)
        .filter(word -> WIDTHS.of(word, small) <= unit.cell().width() - 1)
        .findFirst()
        .orElse("");
  }

  private void ground(StripLayout.Cell cell, boolean selected) {
    double radius = Math.min(look.scaled(RADIUS), cell.height() / 2);
    Color soft = look.palette().surface().soft();
    pen.fillRect(cell.x(), cell.y(), cell.width(), cell.height(), radius, soft);
    Color line = selected ? look.palette().ink().accent() : look.palette().surface().hairline();
    double width = selected ? look.scaled(2) : pen.hairline();
    pen.stroke(line, width, Pen.Nib.SQUARE);
    pen.strokeRect(
        cell.x() + width / 2,
        cell.y() + width / 2,
        cell.width() - width,
        cell.height() - width,
        radius);
  }

  private void head(StripLayout.Cell cell, String name, UnitState state) {
    double r = look.scaled(4.6);
    double middle = cell.y() + look.scaled(10.5);
    boolean both = cell.width() >= look.scaled(26);
    if (both) {
      pen.text(
          name,
          cell.x() + look.scaled(5),
          middle,
          new TextStyle(small, look.palette().ink().muted(), Pos.CENTER_LEFT));
    }
    double x = both ? cell.x() + cell.width() - look.scaled(5) - r : cell.x() + cell.width() / 2;
    StateMark.paint(pen, look, state, x, middle, r);
  }

  /** Beside the number where there is room, else in the middle. */
  private void freeze(StripLayout.Cell cell, String name) {
    double r = Math.min(look.scaled(LOCK), Math.min(cell.width(), cell.height()) * 0.3);
    double number = WIDTHS.of(name, small);
    boolean beside = cell.width() >= look.scaled(32) + number && cell.height() >= look.scaled(17);
    double x = beside ? look.scaled(6.5) + number + r : cell.width() / 2;
    double y = beside ? look.scaled(10.5) : cell.height() * 0.6;
    FrozenMark.paint(pen, look, cell.x() + x, cell.y() + y, r);
  }

  private void word(StripLayout.Cell cell, String word, boolean awake) {
    Color color = awake ? look.palette().ink().text() : look.palette().ink().muted();
    pen.text(
        word,
        cell.x() + cell.width() / 2,
        cell.y() + cell.height() - look.scaled(10),
        new TextStyle(small, color, Pos.CENTER));
  }

  private void histogram(VitalSigns signs, double left, double right, double top, double bottom) {
    Histogram histogram = signs.preactivations();
    int bins = histogram.bins();
    int highest = Math.max(1, histogram.highest());
    double pitch = (right - left) / bins;
    double gap = pitch > 3 ? 1 : 0;
    Color below = look.palette().dead();
    Color above = look.palette().ink().accent();
    for (int bin = 0; bin < bins; bin++) {
      if (histogram.count(bin) > 0) {
        double height = Math.max(1, (bottom - top) * histogram.count(bin) / highest);
        Color color = bin < histogram.binsBelowZero() ? below : above;
        pen.fillRect(left + bin * pitch, bottom - height, pitch - gap, height, 0, color);
      }
    }
    double zero = left + histogram.binsBelowZero() * pitch;
    pen.vertical(zero, top - look.scaled(2), bottom, look.palette().ink().muted());
  }
}
