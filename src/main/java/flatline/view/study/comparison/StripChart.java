package flatline.view.study.comparison;

import flatline.view.Ui;
import flatline.view.control.PlaceTip;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.study.SeedLayout;
import flatline.view.plot.study.SeedPainter;
import flatline.view.plot.study.SeedRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;

/** Strips of dots over one scale. A dot tells its seed, and is pressed to see that run. */
final class StripChart extends StackPane {

  private static final double REACH = 7;

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final PlaceTip tip = new PlaceTip(this);
  private final BiFunction<SeedRow, Integer, String> tell;
  private List<SeedRow> rows = List.of();
  private final BiConsumer<SeedRow, Integer> press;
  private final DotCursor cursor = new DotCursor();
  private boolean aroundZero;
  private OptionalLong opened = OptionalLong.empty();
  private Optional<SeedLayout> layout = Optional.empty();

  /**
   * @param tell says what a dot is
   * @param press is told when one is pressed
   */
  StripChart(Ui ui, BiFunction<SeedRow, Integer, String> tell, BiConsumer<SeedRow, Integer> press) {
    this.ui = ui;
    this.tell = tell;
    this.press = press;
    getStyleClass().addAll("strip-chart", "focus-ring");
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.seeds"));
    setOnMouseMoved(event -> point(event.getX(), event.getY()));
    setOnMouseClicked(event ->
        near(event.getX(), event.getY()).ifPresent(dot -> press.accept(dot.row(), dot.index())));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    listen();
    Life.own(focusedProperty(), (_, focused) -> leave(focused));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  private void listen() {
    NodeKeys.add(
        this,
        "keys.dots",
        key("key.nextPoint", "Right", () -> cursor.move(dots(), 1)),
        key("key.previousPoint", "Left", () -> cursor.move(dots(), -1)),
        key("key.firstPoint", "Home", () -> cursor.go(dots(), 0)),
        key("key.lastPoint", "End", () -> cursor.go(dots(), dots().size() - 1)),
        KeyAction.of("key.cellOpen", this::open, "Enter")
            .when(() -> cursor.of(dots()).isPresent()));
  }

  private KeyAction key(String title, String key, Runnable move) {
    return KeyAction.of(
            title,
            () -> {
              move.run();
              canvas.repaint();
              cursor.of(dots()).ifPresent(this::pointByKey);
            },
            key)
        .when(() -> !dots().isEmpty());
  }

  private void pointByKey(SeedLayout.Dot dot) {
    tell(Optional.of(dot));
    setAccessibleText(tell.apply(dot.row(), dot.index()));
  }

  private void open() {
    tip.hide();
    cursor.of(dots()).ifPresent(dot -> press.accept(dot.row(), dot.index()));
  }

  private void leave(boolean focused) {
    canvas.repaint();
    if (!focused) {
      tip.hide();
    }
  }

  /**
   * Shows rows.
   *
   * @param zero whether 0 is to be on the scale
   */
  void show(List<SeedRow> newRows, boolean zero) {
    rows = List.copyOf(newRows);
    aroundZero = zero;
    canvas.repaint();
  }

  /** Marks the dots of the seed whose run was opened. */
  void mark(OptionalLong seed) {
    opened = seed;
    canvas.repaint();
  }

  private boolean isOpened(SeedLayout.Dot dot) {
    return opened.equals(OptionalLong.of(dot.row().seeds()[dot.index()]));
  }

  /** Where the dots are that can be pressed, in this chart's pixels. */
  List<SeedLayout.Dot> dots() {
    return layout.map(SeedLayout::dots).orElse(List.of());
  }

  private Optional<SeedLayout.Dot> near(double x, double y) {
    double reach = ui.look().getValue().scaled(REACH);
    return layout.flatMap(dots -> dots.near(x, y, reach));
  }

  private void point(double x, double y) {
    Optional<SeedLayout.Dot> dot = near(x, y);
    setCursor(dot.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    tell(dot);
  }

  private void tell(Optional<SeedLayout.Dot> dot) {
    dot.ifPresentOrElse(
        it -> tip.tell(Optional.of(tell.apply(it.row(), it.index())), new Point2D(it.x(), it.y())),
        tip::hide);
  }

  private void paint(Pen pen) {
    Look look = ui.look().getValue();
    layout = SeedLayout.of(rows, aroundZero, pen.width(), pen.height(), look);
    layout.ifPresent(dots -> SeedPainter.paint(pen, dots, look));
    dots().stream().filter(this::isOpened).forEach(dot -> SeedPainter.paintOpened(pen, dot, look));
    if (isFocused()) {
      cursor.of(dots()).ifPresent(dot -> SeedPainter.paintCursor(pen, dot, look));
    }
  }
}
