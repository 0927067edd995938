package flatline.view.study.map;

import flatline.model.study.StudyAxis;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.Pen;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.map.HeatGrid;
import flatline.view.plot.map.HeatLayout;
import flatline.view.plot.map.HeatPainter;
import flatline.view.plot.map.HeatPicture;
import flatline.viewmodel.study.MapField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A map of cells with its axes. A cell tells its numbers, and is pressed to see its first run. */
final class HeatMap extends StackPane {

  private static final double TIP = 14;

  private final Ui ui;
  private final MapText text;
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
    listen();
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

  private void listen() {
    NodeKeys.add(
        this,
        "keys.map",
        move("key.cellLeft", -1, 0, "Left"),
        move("key.cellRight", 1, 0, "Right"),
        move("key.cellUp", 0, 1, "Up"),
        move("key.cellDown", 0, -1, "Down"),
        KeyAction.of("key.cellOpen", () -> press.accept(cursor.placeProperty().get()), "Enter")
            .when(() -> shown.isPresent()));
  }

  private KeyAction move(String title, int right, int up, String key) {
    return KeyAction.of(title, () -> cursor.move(right, up), key).when(() -> shown.isPresent());
  }

  private HeatPicture picture(MapField field) {
    StudyAxis across = field.plan().axes().getFirst();
    StudyAxis up = field.plan().axes().getLast();
    return new HeatPicture(
        new FieldCells(field),
        field.subject().isDifference(),
        new HeatPicture.Side(across, text.setting(across)),
        new HeatPicture.Side(up, text.setting(up)));
  }

  private void paint(Pen pen) {
    shown.ifPresent(field -> {
      Look look = ui.look().getValue();
      HeatPicture picture = picture(field);
      HeatLayout layout = HeatLayout.of(picture, pen.width(), pen.height(), look);
      grid = layout.grid();
      HeatPainter.paint(pen, picture, layout, look);
    });
  }

  private void paintCursor(Pen pen) {
    if (shown.isPresent() && (isFocused() || isHover())) {
      var place = cursor.placeProperty().get();
      HeatPainter.paintCursor(pen, place.column(), place.row(), grid, ui.look().getValue());
    }
  }
}
