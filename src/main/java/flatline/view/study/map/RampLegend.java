package flatline.view.study.map;

import static java.util.stream.Collectors.joining;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import flatline.view.plot.map.RampLayout;
import flatline.view.plot.map.RampPainter;
import flatline.view.plot.map.RampPicture;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapSpan;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** Which colour stands for which number. */
final class RampLegend extends StackPane {

  private final Ui ui;
  private final Words words;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<MapField> shown = Optional.empty();

  RampLegend(String id, Ui ui, Words words) {
    this.ui = ui;
    this.words = words;
    setId(id);
    getStyleClass().add("ramp-legend");
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows the colours of a field. */
  void show(Optional<MapField> field) {
    shown = field;
    canvas.repaint();
  }

  private void paint(Pen pen) {
    shown.ifPresent(field -> {
      Look look = ui.look().getValue();
      RampPicture picture = picture(field, look);
      RampLayout layout = RampLayout.of(picture, pen.width(), look);
      RampPainter.paint(pen, picture, layout, look);
      var numbers = layout.ticks().stream().map(Ticks.Tick::label).collect(joining(", "));
      setAccessibleText(words.get("study.map.legend", numbers));
    });
  }

  private RampPicture picture(MapField field, Look look) {
    var format = new MeasureFormat(field.measure(), words.numbers());
    MapSpan span = field.span();
    return new RampPicture(
        FieldColors.ramp(field, look.palette()),
        format.drawn(span.low()),
        format.drawn(span.high()),
        // A colour at an end may stand for more than its number.
        new RampPicture.Ends(
            span.below() ? words.get("study.map.atMost") : "",
            span.above() ? words.get("study.map.atLeast") : "",
            format.isShare() ? words.numbers().percent() : ""));
  }
}
