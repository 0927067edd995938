package flatline.view.training.charts;

import flatline.model.loop.Snapshot;
import flatline.view.Aloud;
import flatline.view.Words;
import flatline.view.control.PlaceTip;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.time.Figure;
import flatline.view.plot.time.HistoryPainter;
import flatline.view.plot.time.SignFinder;
import flatline.view.plot.time.StepRange;
import flatline.view.plot.time.TimePicture;
import flatline.viewmodel.training.timeline.StepSpan;
import flatline.viewmodel.training.timeline.StepZoom;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One figure of all contenders over the steps, labelled where the lines end. */
final class TimeChart extends VBox {

  private final Figure figure;
  private final String title;
  private final Words words;
  private final ObservableValue<Look> look;
  private final StepZoom zoom;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final PlaceTip tip = new PlaceTip(canvas);
  private final SignWords signs;
  private final Label heading = new Label();
  private @Nullable Snapshot snapshot;

  TimeChart(Figure figure, String title, Words words, ObservableValue<Look> look, StepZoom zoom) {
    this.figure = figure;
    this.title = title;
    this.words = words;
    signs = new SignWords(words);
    this.look = look;
    this.zoom = zoom;
    heading.setText(title);
    heading.getStyleClass().addAll("caption", "muted");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(heading, canvas);
    canvas.exhibit(() -> title);
    canvas.setOnMouseMoved(event -> explain(new Point2D(event.getX(), event.getY())));
    var life = new Life(this);
    life.hear(look, _ -> canvas.repaint());
    life.hear(zoom.spanProperty(), _ -> canvas.repaint());
  }

  void show(Snapshot newSnapshot) {
    snapshot = newSnapshot;
    canvas.repaint();
    String says = title(newSnapshot);
    heading.setText(says);
    Aloud.of(this, says + ": " + String.join(", ", picture(newSnapshot).labels(words.numbers())));
  }

  /** What is not looked at with each step says so: a long run would be slowed down by it. */
  private String title(Snapshot shown) {
    boolean tested = figure == Figure.LOSS && shown.test().size() > 0;
    String title = tested ? words.get("chart.loss.tested") : this.title;
    long stride = shown.contenders().getFirst().curve().stride();
    return figure == Figure.LOSS && stride > 1
        ? words.get("chart.every", title, words.numbers().grouped(stride))
        : title;
  }

  private void paint(Pen pen) {
    if (snapshot != null) {
      HistoryPainter.paint(pen, picture(snapshot), look.getValue());
    }
  }

  private void explain(Point2D place) {
    if (snapshot != null) {
      TimePicture picture = picture(snapshot);
      tip.tell(
          SignFinder.of(picture, canvas.getWidth(), canvas.getHeight(), look.getValue())
              .at(place.getX(), place.getY())
              .map(sign -> signs.of(sign, picture)),
          place);
    }
  }

  private TimePicture picture(Snapshot shown) {
    return new TimePicture(
        figure, shown, part(), names(shown), endings(shown), words.get("chart.test"));
  }

  /** What the scrubber shows, too; the whole run takes as much room as there is. */
  private Optional<StepRange> part() {
    StepSpan span = zoom.spanProperty().get();
    return zoom.zoomedProperty().get()
        ? Optional.of(new StepRange(span.from(), span.to()))
        : Optional.empty();
  }

  private List<String> names(Snapshot shown) {
    return IntStream.range(0, shown.contenders().size())
        .mapToObj(each -> words.name(each, shown.activations(), shown.scenario().setup()))
        .toList();
  }

  private List<Optional<String>> endings(Snapshot shown) {
    return shown.contenders().stream()
        .map(each ->
            each.divergence()
                .map(end -> words.get("chart.ended", words.numbers().grouped(end.step()))))
        .toList();
  }
}
