package flatline.view.study.map;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.ColorRamp;
import flatline.view.plot.Drawing;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.Ticks;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/** Which colour stands for which number. */
final class RampLegend extends StackPane {

  private static final double BAR = 12;
  private static final double END = 24;
  private static final double WIDE = 70;
  private static final double FINEST = 1e-6;

  private final Ui ui;
  private final Words words;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<MapField> shown = Optional.empty();

  RampLegend(Ui ui, Words words) {
    this.ui = ui;
    this.words = words;
    setId("map-legend");
    getStyleClass().add("ramp-legend");
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows the colours of a field. */
  void show(Optional<MapField> field) {
    shown = field;
    canvas.repaint();
  }

  private void paint(Drawing drawing) {
    shown.ifPresent(field -> paint(drawing, field));
  }

  private void paint(Drawing drawing, MapField field) {
    Look look = ui.look().getValue();
    var format = new MeasureFormat(field.measure());
    MapSpan span = field.span();
    var scale =
        new LinearScale(
            format.drawn(span.low()),
            format.drawn(span.high()),
            look.scaled(END),
            Math.max(look.scaled(END) + 1, drawing.width() - look.scaled(2 * END)));
    paintBar(drawing, look, scale, HeatPainter.ramp(field, look));
    int most = (int) Math.max(2, (scale.end() - scale.start()) / look.scaled(WIDE));
    paintNumbers(
        drawing, look, scale, Ticks.between(scale.low(), scale.high(), most, FINEST), span);
  }

  private void paintBar(Drawing drawing, Look look, LinearScale scale, ColorRamp ramp) {
    var gc = drawing.gc();
    int left = (int) Math.rint(scale.start());
    int right = (int) Math.rint(scale.end());
    for (int x = left; x < right; x++) {
      gc.setFill(ramp.at((x + 0.5 - left) / (right - left)));
      gc.fillRect(x, 0, 1, look.scaled(BAR));
    }
  }

  private void paintNumbers(
      Drawing drawing, Look look, LinearScale scale, List<Ticks.Tick> ticks, MapSpan span) {
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().muted());
    gc.setStroke(look.palette().ink().muted());
    gc.setFont(look.caption());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.TOP);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      Ticks.Tick tick = ticks.get(i);
      double x = scale.at(tick.value());
      drawing.vertical(x, look.scaled(BAR), look.scaled(BAR + 3));
      String unit = i == ticks.size() - 1 ? unit() : "";
      String label = beyond(i, ticks.size(), span) + tick.label() + unit;
      gc.fillText(label, x, look.scaled(BAR + 4));
      labels.add(label);
    }
    setAccessibleText(words.get("study.map.legend", String.join(", ", labels)));
  }

  private String unit() {
    return shown.filter(field -> new MeasureFormat(field.measure()).isShare()).isPresent()
        ? " %"
        : "";
  }

  /** A colour at an end may stand for more than its number. */
  private String beyond(int tick, int ticks, MapSpan span) {
    if (tick == 0 && span.below()) {
      return words.get("study.map.atMost");
    }
    return tick == ticks - 1 && span.above() ? words.get("study.map.atLeast") : "";
  }
}
