package flatline.view.study.theory;

import flatline.model.theory.survey.LawCurve;
import flatline.model.theory.survey.SurveyPoint;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.theory.TheoryLayout;
import flatline.view.plot.theory.TheoryPainter;
import flatline.view.plot.theory.TheoryPicture;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/**
 * A law and what was measured of it. Points are pointed at with the mouse or gone through by keys.
 */
final class TheoryChart extends StackPane {

  private static final double REACH = 16;

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final Consumer<Optional<SurveyPoint>> pointed;
  private Optional<TheoryPicture> picture = Optional.empty();
  private Optional<TheoryLayout> layout = Optional.empty();
  private int selected = -1;

  /**
   * @param pointed is told which point is looked at
   */
  TheoryChart(Ui ui, Consumer<Optional<SurveyPoint>> pointed) {
    this.ui = ui;
    this.pointed = pointed;
    setId("theory-chart");
    getStyleClass().addAll("theory-chart", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.law"));
    setOnMouseMoved(event -> select(near(event.getX())));
    setOnMouseExited(_ -> select(-1));
    setOnMousePressed(_ -> requestFocus());
    listen();
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows a picture; the point that was looked at stays so as long as its axis does. */
  void show(TheoryPicture shown) {
    boolean sameAxis =
        picture
            .map(TheoryPicture::curve)
            .map(LawCurve::values)
            .filter(shown.curve().values()::equals)
            .isPresent();
    picture = Optional.of(shown);
    select(sameAxis && selected < shown.points().size() ? selected : -1);
    canvas.repaint();
  }

  private void select(int index) {
    if (index != selected) {
      selected = index;
      canvas.repaint();
    }
    pointed.accept(picture.filter(_ -> selected >= 0).map(shown -> shown.points().get(selected)));
  }

  private int near(double x) {
    if (picture.isEmpty() || layout.isEmpty()) {
      return -1;
    }
    List<SurveyPoint> points = picture.get().points();
    TheoryLayout places = layout.get();
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).trials() > 0)
        .filter(i -> Math.abs(places.x(points.get(i)) - x) <= ui.look().getValue().scaled(REACH))
        .boxed()
        .min(Comparator.comparingDouble(i -> Math.abs(places.x(points.get(i)) - x)))
        .orElse(-1);
  }

  private void listen() {
    NodeKeys.add(
        this,
        "keys.law",
        key("key.nextPoint", "Right", () -> selected + 1),
        key("key.previousPoint", "Left", () -> selected < 0 ? last() : selected - 1),
        key("key.firstPoint", "Home", () -> 0),
        key("key.lastPoint", "End", this::last));
  }

  private KeyAction key(String title, String key, IntSupplier next) {
    return KeyAction.of(title, () -> select(Math.clamp(next.getAsInt(), 0, last())), key)
        .when(() -> last() >= 0);
  }

  private int last() {
    return picture.map(shown -> shown.points().size() - 1).orElse(-1);
  }

  /** Where a point stands, in pixels; for tests. */
  Optional<Double> place(int point) {
    return picture.flatMap(shown -> layout.map(places -> places.x(shown.points().get(point))));
  }

  private void paint(Pen pen) {
    picture.ifPresent(shown -> {
      Look look = ui.look().getValue();
      // Of the canvas, which the chart's padding makes smaller than the chart.
      TheoryLayout places = TheoryLayout.of(shown, pen.width(), pen.height(), look);
      layout = Optional.of(places);
      TheoryPainter.paint(pen, shown, selected, places, look);
    });
  }
}
