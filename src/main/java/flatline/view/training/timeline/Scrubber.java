package flatline.view.training.timeline;

import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.plot.Pen;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.time.ScrubberPainter;
import flatline.view.plot.time.ScrubberScale;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.training.timeline.EventMark;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * The run as a line: drag along it to any step that was made, press a mark to stand on the step
 * before it.
 */
public final class Scrubber extends StackPane {

  private static final double SIDE = 12;
  private static final double MARK_REACH = 5;
  private static final double TRACK_REACH = 9;
  private static final double HEIGHT = 52;

  /** What stands beside it gives way first. */
  private static final double WIDTH = 190;

  private static final TextKeys MARKS = TextKeys.of("timeline.mark.*", LifeEvent.Kind.values());

  private final Ui ui;
  private final TimelineViewModel model;
  private final ObservableValue<Optional<Snapshot>> snapshot;
  private final Consumer<EventMark> onMark;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final Tooltip tooltip = new Tooltip();

  /**
   * A scrubber over a timeline.
   *
   * @param snapshot what the page shows
   * @param onMark is told of a mark that was pressed
   */
  public Scrubber(
      Ui ui,
      TimelineViewModel model,
      ObservableValue<Optional<Snapshot>> snapshot,
      Consumer<EventMark> onMark) {
    this.ui = ui;
    this.model = model;
    this.snapshot = snapshot;
    this.onMark = onMark;
    setId("scrubber");
    getStyleClass().add("focus-ring");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setCursor(Cursor.HAND);
    Tooltip.install(this, tooltip);
    var life = new Life(this);
    life.hear(snapshot, this::showSnapshot);
    life.hear(ui.look(), _ -> restyle());
    Life.own(focusedProperty(), _ -> canvas.repaint());
    setOnMousePressed(this::press);
    setOnMouseDragged(event -> model.goTo(scale().step(event.getX())));
    setOnMouseMoved(this::explain);
    NodeKeys.add(
        this,
        "keys.timeline",
        KeyAction.of("key.back", model::back, "Left"),
        KeyAction.of("key.knownStep", () -> model.goTo(model.stepProperty().get() + 1), "Right"));
  }

  /** In another size of type it is of another height. */
  private void restyle() {
    requestLayout();
    canvas.repaint();
  }

  private void showSnapshot(Optional<Snapshot> shown) {
    shown.ifPresent(now ->
        setAccessibleText(
            ui.texts().get("timeline.accessible", grouped(now.step()), grouped(now.head()))));
    canvas.repaint();
  }

  private double scaled(double length) {
    return ui.look().getValue().scaled(length);
  }

  private ScrubberScale scale() {
    return new ScrubberScale(scaled(SIDE), getWidth() - scaled(SIDE), model.endProperty().get());
  }

  private void press(MouseEvent event) {
    requestFocus();
    Optional<EventMark> mark = markAt(event);
    if (mark.isPresent()) {
      onMark.accept(mark.get());
    } else {
      model.goTo(scale().step(event.getX()));
    }
    event.consume();
  }

  /** The mark under the mouse; on the track itself it is the track that is meant. */
  private Optional<EventMark> markAt(MouseEvent event) {
    double distance = event.getY() - getHeight() / 2;
    if (Math.abs(distance) < scaled(TRACK_REACH)) {
      return Optional.empty();
    }
    boolean above = distance < 0;
    long step = scale().step(event.getX());
    return model.markNear(
        step, scale().steps(scaled(MARK_REACH)), mark -> (mark.contender() == 0) == above);
  }

  private void explain(MouseEvent event) {
    tooltip.setText(
        markAt(event)
            .map(this::describe)
            .orElseGet(() -> ui.texts().get("timeline.step", grouped(scale().step(event.getX())))));
  }

  private String describe(EventMark mark) {
    LifeEvent event = mark.event();
    return ui.texts()
        .get(MARKS.of(event.kind()), Integer.toString(event.unit() + 1), grouped(event.step()));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Override
  protected double computePrefWidth(double height) {
    return scaled(WIDTH);
  }

  @Override
  protected double computePrefHeight(double width) {
    return scaled(HEIGHT);
  }

  @Override
  protected double computeMinHeight(double width) {
    return scaled(HEIGHT);
  }

  private void paint(Pen pen) {
    snapshot
        .getValue()
        .ifPresent(
            now -> ScrubberPainter.paint(pen, now, isFocused(), scale(), ui.look().getValue()));
  }
}
