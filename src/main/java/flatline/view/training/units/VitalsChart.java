package flatline.view.training.units;

import flatline.model.autopsy.VitalCurve;
import flatline.model.number.Numbers;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** A unit's vitals over the run, one small line each: bias, |w|, active share, gradient. */
final class VitalsChart extends Region {

  private static final double ROW = 34;
  private static final double LABEL_SHARE = 0.56;

  private record Vital(String key, ToDoubleFunction<VitalCurve.Point> value) {}

  private static final List<Vital> VITALS =
      List.of(
          new Vital("autopsy.bias", VitalCurve.Point::bias),
          new Vital("autopsy.norm", VitalCurve.Point::norm),
          new Vital("autopsy.active", VitalCurve.Point::activeShare),
          new Vital("autopsy.gradient", VitalCurve.Point::gradientNorm));

  private final Ui ui;
  private final Canvas canvas = new Canvas();
  private VitalCurve curve = new VitalCurve(List.of());
  private Color color = Color.TRANSPARENT;
  private long step;

  VitalsChart(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> requestLayout());
  }

  /** Shows a curve in a contender's colour, with a hairline at the step that is looked at. */
  void show(VitalCurve newCurve, Color newColor, long newStep) {
    curve = newCurve;
    color = newColor;
    step = newStep;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return ui.look().getValue().scaled(ROW) * VITALS.size();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.clearRect(0, 0, getWidth(), getHeight());
    if (!curve.points().isEmpty()) {
      for (int row = 0; row < VITALS.size(); row++) {
        paintRow(gc, VITALS.get(row), row * getHeight() / VITALS.size());
      }
    }
  }

  private void paintRow(GraphicsContext gc, Vital vital, double top) {
    Look look = ui.look().getValue();
    double height = getHeight() / VITALS.size();
    double left = getWidth() * LABEL_SHARE;
    paintText(gc, vital, top + height / 2, left - 8, look);
    double[] values = curve.points().stream().mapToDouble(vital.value()).toArray();
    paintLine(gc, values, left, top + 5, getWidth() - left - 3, height - 10);
  }

  private void paintText(GraphicsContext gc, Vital vital, double y, double right, Look look) {
    Palette palette = look.palette();
    gc.setTextBaseline(VPos.CENTER);
    gc.setFont(look.caption());
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setFill(palette.ink().muted());
    gc.fillText(ui.texts().get(vital.key()), 0, y);
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setFill(palette.ink().text());
    double now = vital.value().applyAsDouble(pointAtStep());
    gc.fillText(Numbers.fixed(now, Math.abs(now) < 10 ? 2 : 1), right, y);
  }

  /** The kept state nearest before the step that is looked at. */
  private VitalCurve.Point pointAtStep() {
    VitalCurve.Point found = curve.points().getFirst();
    for (VitalCurve.Point point : curve.points()) {
      if (point.step() <= step) {
        found = point;
      }
    }
    return found;
  }

  private void paintLine(
      GraphicsContext gc, double[] values, double left, double top, double width, double height) {
    double low = 0;
    double high = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    double range = high > low ? high - low : 1;
    double last = Math.max(1, curve.points().getLast().step());
    Palette palette = ui.look().getValue().palette();
    gc.setLineDashes();
    gc.setLineWidth(1);
    gc.setStroke(palette.surface().hairline());
    double zero = top + height * high / range;
    gc.strokeLine(left, zero, left + width, zero);
    double here = left + width * Math.min(1, step / last);
    gc.strokeLine(here, top, here, top + height);
    gc.setLineWidth(ui.look().getValue().scaled(1.8));
    gc.setStroke(color);
    gc.beginPath();
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        gc.lineTo(
            left + width * curve.points().get(i).step() / last,
            top + height * (high - values[i]) / range);
      }
    }
    gc.stroke();
  }
}
