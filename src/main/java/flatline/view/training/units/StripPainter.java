package flatline.view.training.units;

import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitState;
import flatline.model.vitals.VitalSigns;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.TextWidth;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Paints a unit's cell: its number, the symbol and the word of its state, and the histogram of its
 * pre-activations over the training set. What there is no room for is left out, the symbol last.
 */
final class StripPainter {

  private static final double RADIUS = 7;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Drawing drawing;
  private final GraphicsContext gc;
  private final Look look;
  private final Font small;

  StripPainter(Drawing drawing, Look look) {
    this.drawing = drawing;
    this.look = look;
    gc = drawing.gc();
    small = look.formula(look.scaled(10), true);
  }

  /**
   * Paints one cell.
   *
   * @param words for the state, the longest first
   */
  void paint(
      StripLayout.Cell cell, int unit, VitalSigns signs, List<String> words, boolean selected) {
    ground(cell, selected);
    boolean hasHead = cell.height() >= look.scaled(17) && cell.width() >= look.scaled(15);
    if (!hasHead) {
      double r = Math.min(look.scaled(4.5), Math.min(cell.width(), cell.height()) * 0.3);
      symbol(signs.state(), cell.x() + cell.width() / 2, cell.y() + cell.height() / 2, r);
      return;
    }
    String word = cell.height() < look.scaled(46) ? "" : fitting(words, cell.width() - 1);
    boolean hasWord = !word.isEmpty();
    head(cell, unit, signs.state());
    word(cell, word, signs.state());
    double top = cell.y() + look.scaled(20);
    double bottom = cell.y() + cell.height() - look.scaled(hasWord ? 19 : 5);
    if (bottom - top >= look.scaled(8)) {
      double side = Math.min(look.scaled(5), cell.width() / 8);
      histogram(signs, cell.x() + side, cell.x() + cell.width() - side, top, bottom);
    }
  }

  private String fitting(List<String> words, double width) {
    return words.stream().filter(word -> WIDTHS.of(word, small) <= width).findFirst().orElse("");
  }

  private void ground(StripLayout.Cell cell, boolean selected) {
    double radius = Math.min(look.scaled(RADIUS), cell.height() / 2);
    gc.setFill(look.palette().surface().soft());
    gc.fillRoundRect(cell.x(), cell.y(), cell.width(), cell.height(), radius, radius);
    gc.setStroke(selected ? look.palette().ink().accent() : look.palette().surface().hairline());
    double width = selected ? look.scaled(2) : drawing.hairline();
    gc.setLineWidth(width);
    gc.strokeRoundRect(
        cell.x() + width / 2,
        cell.y() + width / 2,
        cell.width() - width,
        cell.height() - width,
        radius,
        radius);
  }

  private void head(StripLayout.Cell cell, int unit, UnitState state) {
    double r = look.scaled(4.6);
    double middle = cell.y() + look.scaled(10.5);
    boolean both = cell.width() >= look.scaled(26);
    if (both) {
      gc.setFill(look.palette().ink().muted());
      gc.setFont(small);
      gc.setTextAlign(TextAlignment.LEFT);
      gc.setTextBaseline(VPos.CENTER);
      gc.fillText(Integer.toString(unit + 1), cell.x() + look.scaled(5), middle);
    }
    double x = both ? cell.x() + cell.width() - look.scaled(5) - r : cell.x() + cell.width() / 2;
    symbol(state, x, middle, r);
  }

  private void symbol(UnitState state, double x, double y, double r) {
    StateMark.paint(drawing, look, state, x, y, r);
  }

  private void word(StripLayout.Cell cell, String word, UnitState state) {
    boolean awake = state == UnitState.ALIVE || state == UnitState.SLEEPING;
    gc.setFill(awake ? look.palette().ink().text() : look.palette().ink().muted());
    gc.setFont(small);
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(word, cell.x() + cell.width() / 2, cell.y() + cell.height() - look.scaled(10));
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
        gc.setFill(bin < histogram.binsBelowZero() ? below : above);
        gc.fillRect(left + bin * pitch, bottom - height, pitch - gap, height);
      }
    }
    gc.setStroke(look.palette().ink().muted());
    drawing.vertical(left + histogram.binsBelowZero() * pitch, top - look.scaled(2), bottom);
  }
}
