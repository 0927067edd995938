package flatline.view.plot.unit;

import flatline.model.autopsy.VitalCurve;
import flatline.model.language.NumberForm;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.Polyline;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints a unit's vitals over the run, one small line each: bias, |w|, active share, gradient. */
public final class VitalsPainter {

  /** The widest of numbers that are to be expected. */
  private static final String WIDE = "−8.88·10⁸⁸";

  private static final double GAP = 8;
  private static final double LEAST_LINE = 30;
  private static final TextWidth WIDTHS = new TextWidth();

  private record Vital(String key, ToDoubleFunction<VitalCurve.Point> value) {}

  private static final List<Vital> VITALS =
      List.of(
          new Vital("autopsy.bias", VitalCurve.Point::bias),
          new Vital("autopsy.norm", VitalCurve.Point::norm),
          new Vital("autopsy.active", VitalCurve.Point::activeShare),
          new Vital("autopsy.gradient", VitalCurve.Point::gradientNorm));

  /** How many lines there are, one below the other. */
  public static final int ROWS = VITALS.size();

  private final Pen pen;
  private final VitalsPicture picture;
  private final Look look;
  private final double left;

  private VitalsPainter(Pen pen, VitalsPicture picture, Phrases texts, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    double names =
        VITALS.stream()
            .mapToDouble(vital -> WIDTHS.of(texts.get(vital.key()), look.caption()))
            .max()
            .orElse(0);
    left = names + WIDTHS.of(WIDE, look.caption()) + 2 * look.scaled(GAP);
  }

  /** Paints them, the lines where there is room; nothing where no state was kept. */
  public static void paint(Pen pen, VitalsPicture picture, Phrases texts, Look look) {
    var painter = new VitalsPainter(pen, picture, texts, look);
    for (int row = 0; row < ROWS && !picture.curve().points().isEmpty(); row++) {
      Vital vital = VITALS.get(row);
      double height = pen.height() / ROWS;
      painter.words(texts.get(vital.key()), vital, (row + 0.5) * height);
      if (painter.hasLines()) {
        double inset = Math.clamp(height / 7, 2, 5);
        painter.line(vital, row * height + inset, height - 2 * inset);
      }
    }
  }

  /** The same in words, as they are at the step that is looked at. */
  public static String read(VitalsPicture picture, Phrases texts) {
    return VITALS.stream()
        .map(vital -> texts.get(vital.key()) + " " + number(vital, picture, texts.numbers()))
        .collect(Collectors.joining(", "));
  }

  private boolean hasLines() {
    return pen.width() - left >= look.scaled(LEAST_LINE);
  }

  private void words(String name, Vital vital, double y) {
    Color muted = look.palette().ink().muted();
    pen.text(name, 0, y, new TextStyle(look.caption(), muted, Pos.CENTER_LEFT));
    String number = number(vital, picture, look.numbers());
    var style = new TextStyle(look.caption(), look.palette().ink().text(), Pos.CENTER_RIGHT);
    pen.text(number, hasLines() ? left - look.scaled(GAP) : pen.width(), y, style);
  }

  private static String number(Vital vital, VitalsPicture picture, NumberForm numbers) {
    double now = vital.value().applyAsDouble(picture.present());
    return numbers.fixed(now, Math.abs(now) < 10 ? 2 : 1);
  }

  private void line(Vital vital, double top, double height) {
    List<VitalCurve.Point> points = picture.curve().points();
    double right = pen.width() - 3;
    double last = Math.max(1, points.getLast().step());
    var x = new LinearScale(0, last, left, right);
    LinearScale y = up(vital, top, height);
    pen.stroke(look.palette().surface().hairline(), 1, Pen.Nib.SQUARE);
    pen.line(left, y.at(0), right, y.at(0));
    double here = x.at(Math.min(last, (double) picture.present().step()));
    pen.line(here, top, here, top + height);
    var line = new Polyline();
    for (VitalCurve.Point point : points) {
      double value = vital.value().applyAsDouble(point);
      if (Double.isFinite(value)) {
        line.add(x.at((double) point.step()), y.at(value));
      }
    }
    pen.stroke(picture.color(), Math.min(look.scaled(1.8), height / 8), Pen.Nib.SQUARE);
    line.stroke(pen);
  }

  /** From the smallest value to the largest, 0 always among them. */
  private LinearScale up(Vital vital, double top, double height) {
    double low = 0;
    double high = 0;
    for (VitalCurve.Point point : picture.curve().points()) {
      double value = vital.value().applyAsDouble(point);
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return high > low
        ? new LinearScale(low, high, top + height, top)
        : new LinearScale(-1, 0, top + height, top);
  }
}
