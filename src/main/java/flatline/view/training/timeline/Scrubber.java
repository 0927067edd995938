package flatline.view.training.timeline;

import flatline.model.loop.Snapshot;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.time.BranchRail;
import flatline.view.plot.time.MarkGroup;
import flatline.view.plot.time.ScrubberLayout;
import flatline.view.plot.time.ScrubberPainter;
import flatline.view.plot.time.ScrubberPicture;
import flatline.view.plot.time.ScrubberScale;
import flatline.viewmodel.training.timeline.EventMark;
import flatline.viewmodel.training.timeline.StepSpan;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/**
 * The run as a line: drag along it to any step that was made, press a mark to stand on the step
 * before it, press a future that was left to go there, turn the wheel to spread steps out.
 */
public final class Scrubber extends StackPane {

  private static final double SIDE = 12;
  private static final double NOTCHES_TO_DOUBLE = 4;
  private static final double NOTCH = 40;

  /** What stands beside it gives way first. */
  private static final double WIDTH = 190;

  private final Ui ui;
  private final TimelineViewModel model;
  private final ObservableValue<Optional<Snapshot>> snapshot;
  private final Consumer<EventMark> onMark;
  private final ScrubberWords words;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final Tooltip tooltip = new Tooltip();
  private final StepTeller teller;
  private OptionalInt touched = OptionalInt.empty();
  private double height;
  private boolean dragged;

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
    words = new ScrubberWords(new Words(ui.texts()));
    teller = new StepTeller(this, words);
    setId("scrubber");
    getStyleClass().add("focus-ring");
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.timeline"));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setCursor(Cursor.HAND);
    Tooltip.install(this, tooltip);
    var life = new Life(this);
    life.hear(snapshot, this::showSnapshot);
    life.hear(ui.look(), _ -> change());
    life.hear(model.zoom().spanProperty(), _ -> change());
    Life.own(focusedProperty(), _ -> leave());
    Life.own(widthProperty(), _ -> change());
    handle();
  }

  private void handle() {
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseMoved(event -> explain(event.getX(), event.getY()));
    setOnMouseExited(_ -> touch(OptionalInt.empty()));
    setOnScroll(this::scroll);
    setOnZoom(event -> {
      zoom(event.getZoomFactor(), event.getX(), event.getY());
      event.consume();
    });
    NodeKeys.add(
        this,
        "keys.timeline",
        KeyAction.of("key.back", () -> teller.move(model::back), "Left"),
        KeyAction.of("key.knownStep", () -> teller.move(this::goOn), "Right"),
        KeyAction.of("key.spreadSteps", model.zoom()::in, "Up"),
        KeyAction.of("key.moreSteps", model.zoom()::out, "Down"));
  }

  private void showSnapshot(Optional<Snapshot> shown) {
    shown.ifPresent(now -> teller.tell(now, new Point2D(scale().x(now.step()), getHeight())));
    change();
  }

  private void goOn() {
    model.goTo(model.stepProperty().get() + 1);
  }

  private void leave() {
    teller.hide();
    canvas.repaint();
  }

  /** More rails than before, or larger type, need more height. */
  private void change() {
    canvas.repaint();
    double needed = snapshot.getValue().map(now -> layout(now).height()).orElse(0.0);
    if (needed != height) {
      height = needed;
      requestLayout();
    }
  }

  private double scaled(double length) {
    return ui.look().getValue().scaled(length);
  }

  private ScrubberScale scale() {
    StepSpan span = model.zoom().spanProperty().get();
    return new ScrubberScale(scaled(SIDE), getWidth() - scaled(SIDE), span.from(), span.to());
  }

  private ScrubberPicture picture(Snapshot shown) {
    return new ScrubberPicture(shown, words.rails(shown), isFocused(), touched);
  }

  private ScrubberLayout layout(Snapshot shown) {
    return ScrubberLayout.of(picture(shown), scale(), getWidth(), ui.look().getValue());
  }

  private void press(MouseEvent event) {
    requestFocus();
    dragged = false;
    snapshot.getValue().ifPresent(shown -> press(layout(shown), event.getX(), event.getY()));
    event.consume();
  }

  private void press(ScrubberLayout layout, double x, double y) {
    Optional<BranchRail> rail = layout.railAt(x, y);
    Optional<MarkGroup> group = layout.markAt(x, y);
    if (rail.isPresent()) {
      model.goTo(rail.get().branch(), rail.get().step(x, layout.scale()));
    } else if (group.isPresent()) {
      onMark.accept(ScrubberWords.nearest(layout, group.get(), x, y));
    } else {
      dragged = true;
      model.goTo(layout.scale().step(x));
    }
  }

  /** Only who took hold of the track drags it. */
  private void drag(MouseEvent event) {
    if (dragged) {
      model.goTo(scale().step(event.getX()));
    }
  }

  private void scroll(ScrollEvent event) {
    double notches = event.getDeltaY() / NOTCH;
    if (notches != 0) {
      zoom(Math.pow(2, notches / NOTCHES_TO_DOUBLE), event.getX(), event.getY());
    }
    if (event.getDeltaX() != 0) {
      model.zoom().shift(-event.getDeltaX() / getWidth());
    }
    event.consume();
  }

  /** Marks that lie on top of each other begin at the first one, and are spread out from there. */
  private void zoom(double factor, double x, double y) {
    long around =
        snapshot
            .getValue()
            .flatMap(shown -> layout(shown).markAt(x, y))
            .map(group -> group.events().getFirst().step())
            .orElseGet(() -> scale().step(x));
    model.zoom().by(factor, around);
  }

  private void explain(double x, double y) {
    snapshot
        .getValue()
        .ifPresent(shown -> {
          ScrubberLayout layout = layout(shown);
          Optional<BranchRail> rail = layout.railAt(x, y);
          touch(rail.map(each -> OptionalInt.of(each.branch().id())).orElse(OptionalInt.empty()));
          tooltip.setText(words.at(layout, shown, new Point2D(x, y)));
        });
  }

  private void touch(OptionalInt branch) {
    if (!branch.equals(touched)) {
      touched = branch;
      canvas.repaint();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return scaled(WIDTH);
  }

  @Override
  protected double computePrefHeight(double width) {
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return height;
  }

  private void paint(Pen pen) {
    snapshot
        .getValue()
        .ifPresent(shown -> ScrubberPainter.paint(pen, picture(shown), layout(shown)));
  }
}
