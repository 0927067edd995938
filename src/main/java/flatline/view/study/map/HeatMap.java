package flatline.view.study.map;

import flatline.model.study.StudyAxis;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import flatline.viewmodel.study.MapField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/** A map of cells with its axes. A cell tells its numbers, and is pressed to see its first run. */
final class HeatMap extends StackPane {

  private static final double GAP = 7;
  private static final double NARROW = 46;
  private static final double LOW = 24;
  private static final double TIP = 14;

  private final Ui ui;
  private final MapText text;
  private final TextWidth width = new TextWidth();
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final PlotCanvas cursorCanvas = new PlotCanvas(this::paintCursor);
  private final Tooltip tip = new Tooltip();
  private final CellCursor cursor;
  private final Consumer<CellCursor.Place> press;
  private Optional<MapField> shown = Optional.empty();
  private HeatGrid grid = new HeatGrid(1, 1, 0, 0, 1, 1);

  /**
   * @param cursor the cell of which the numbers are told
   * @param press is told which one is pressed
   */
  HeatMap(Ui ui, MapText text, CellCursor cursor, Consumer<CellCursor.Place> press) {
    this.ui = ui;
    this.text = text;
    this.cursor = cursor;
    this.press = press;
    setId("survival-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    cursorCanvas.setMouseTransparent(true);
    getChildren().addAll(canvas, cursorCanvas);
    tip.setShowDelay(Duration.ZERO);
    setOnMouseMoved(this::point);
    setOnMouseExited(_ -> tip.hide());
    setOnMouseClicked(this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::type);
    var life = new Life(this);
    life.hear(cursor.placeProperty(), _ -> cursorCanvas.repaint());
    Life.own(focusedProperty(), _ -> cursorCanvas.repaint());
    Life.own(hoverProperty(), _ -> cursorCanvas.repaint());
    life.hear(ui.look(), _ -> repaint());
  }

  void show(Optional<MapField> field) {
    shown = field;
    field.ifPresent(now -> cursor.stayWithin(now.columns(), now.rows()));
    repaint();
  }

  private void repaint() {
    canvas.repaint();
    cursorCanvas.repaint();
  }

  /** The middle of a cell in this node's coordinates, for whoever points at it. */
  HeatGrid grid() {
    return grid;
  }

  private Optional<CellCursor.Place> at(MouseEvent event) {
    OptionalInt column = grid.column(event.getX());
    OptionalInt row = grid.row(event.getY());
    return shown.isPresent() && column.isPresent() && row.isPresent()
        ? Optional.of(new CellCursor.Place(column.getAsInt(), row.getAsInt()))
        : Optional.empty();
  }

  private void point(MouseEvent event) {
    Optional<CellCursor.Place> place = at(event);
    setCursor(place.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    if (place.isEmpty()) {
      tip.hide();
      return;
    }
    cursor.go(place.get());
    shown.ifPresent(field -> tip.setText(text.cell(field, place.get())));
    tip.show(this, event.getScreenX() + TIP, event.getScreenY() + TIP);
  }

  private void click(MouseEvent event) {
    requestFocus();
    at(event)
        .ifPresent(place -> {
          tip.hide();
          press.accept(place);
        });
  }

  private void type(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case LEFT -> cursor.move(-1, 0);
          case RIGHT -> cursor.move(1, 0);
          case UP -> cursor.move(0, 1);
          case DOWN -> cursor.move(0, -1);
          case ENTER -> {
            press.accept(cursor.placeProperty().get());
            yield true;
          }
          default -> false;
        };
    if (used && shown.isPresent()) {
      event.consume();
    }
  }

  private void paint(Drawing drawing) {
    shown.ifPresent(field -> paint(drawing, field));
  }

  private void paint(Drawing drawing, MapField field) {
    Look look = ui.look().getValue();
    StudyAxis across = field.plan().axes().getFirst();
    StudyAxis up = field.plan().axes().getLast();
    double high = drawing.height() - look.scaled(44) - look.scaled(18);
    List<Ticks.Tick> alongY = AxisTicks.of(up, (int) Math.max(2, high / look.scaled(LOW)));
    double labels =
        alongY.stream().mapToDouble(tick -> width.of(tick.label(), look.caption())).max().orElse(0);
    double left = labels + look.scaled(GAP + 4);
    double wide = drawing.width() - left - look.scaled(GAP);
    grid =
        new HeatGrid(
            field.columns(),
            field.rows(),
            left,
            look.scaled(20),
            Math.max(1, wide),
            Math.max(1, high));
    new HeatPainter(drawing, look, grid).paint(field);
    List<Ticks.Tick> alongX = AxisTicks.of(across, (int) Math.max(2, wide / look.scaled(NARROW)));
    paintTicks(drawing, look, alongX, alongY);
    paintNames(drawing, look, text.setting(across), text.setting(up));
  }

  private void paintTicks(
      Drawing drawing, Look look, List<Ticks.Tick> alongX, List<Ticks.Tick> alongY) {
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().muted());
    gc.setStroke(look.palette().ink().muted());
    gc.setFont(look.caption());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.TOP);
    for (Ticks.Tick tick : alongX) {
      double x = grid.x(tick.value() + 0.5);
      drawing.vertical(x, grid.bottom(), grid.bottom() + look.scaled(3));
      gc.fillText(tick.label(), x, grid.bottom() + look.scaled(GAP));
    }
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.CENTER);
    for (Ticks.Tick tick : alongY) {
      double y = grid.y(tick.value() + 0.5);
      drawing.horizontal(y, grid.left() - look.scaled(3), grid.left());
      gc.fillText(tick.label(), grid.left() - look.scaled(GAP), y);
    }
  }

  private void paintNames(Drawing drawing, Look look, String across, String up) {
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().text());
    gc.setFont(look.label());
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.BOTTOM);
    gc.fillText(across, grid.right(), drawing.height());
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.TOP);
    gc.fillText(up, 0, 0);
  }

  private void paintCursor(Drawing drawing) {
    if (shown.isEmpty() || !(isFocused() || isHover())) {
      return;
    }
    Look look = ui.look().getValue();
    var place = cursor.placeProperty().get();
    double left = grid.x(place.column());
    double top = grid.y(place.row() + 1.0);
    double wide = grid.x(place.column() + 1.0) - left;
    double high = grid.y(place.row()) - top;
    var gc = drawing.gc();
    // A light line and a dark one: seen on every colour.
    gc.setLineWidth(look.scaled(4));
    gc.setStroke(look.palette().surface().card());
    gc.strokeRect(left, top, wide, high);
    gc.setLineWidth(look.scaled(2));
    gc.setStroke(look.palette().ink().text());
    gc.strokeRect(left, top, wide, high);
  }
}
