package flatline.view.study.map;

import flatline.model.study.StudyAxis;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.map.HeatGrid;
import flatline.view.plot.map.HeatLayout;
import flatline.view.plot.map.HeatPainter;
import flatline.view.plot.map.HeatPicture;
import flatline.view.plot.map.MapPicture;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * The fields of a map side by side, with their axes. A cell tells its numbers, and is pressed to
 * see its first run.
 */
final class HeatMap extends StackPane {

  private final Ui ui;
  private final MapText text;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final PlotCanvas cursorCanvas = new PlotCanvas(this::paintCursor);
  private final CellCursor cursor;
  private final Consumer<MapPlace> press;
  private Optional<MapField> shown = Optional.empty();
  private Optional<MapPlace> opened = Optional.empty();
  private Optional<HeatLayout> layout = Optional.empty();

  /**
   * @param cursor the cell of which the numbers are told
   * @param press is told which one is pressed
   */
  HeatMap(Ui ui, MapText text, CellCursor cursor, Consumer<MapPlace> press) {
    this.ui = ui;
    this.text = text;
    this.cursor = cursor;
    this.press = press;
    setId("survival-map");
    getStyleClass().add("focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    cursorCanvas.setMouseTransparent(true);
    canvas.exhibit(() -> ui.texts().get("study.map"));
    getChildren().addAll(canvas, cursorCanvas);
    setOnMouseMoved(this::point);
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

  /** Marks the cell whose run was opened. */
  void mark(Optional<MapPlace> place) {
    opened = place;
    cursorCanvas.repaint();
  }

  private void repaint() {
    canvas.repaint();
    cursorCanvas.repaint();
  }

  /** Where the cells of the fields lie in this node's coordinates, for whoever points at them. */
  List<HeatGrid> grids() {
    return layout.map(HeatLayout::grids).orElse(List.of());
  }

  private Optional<MapPlace> at(MouseEvent event) {
    double x = event.getX();
    double y = event.getY();
    return layout
        .flatMap(places -> places.field(x, y))
        .map(grid -> new MapPlace(grid.column(x).orElseThrow(), grid.row(y).orElseThrow()));
  }

  private void point(MouseEvent event) {
    Optional<MapPlace> place = at(event);
    setCursor(place.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    place.ifPresent(cursor::go);
  }

  private void click(MouseEvent event) {
    requestFocus();
    at(event).ifPresent(press);
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

  private MapPicture picture(MapField chosen, Palette palette) {
    StudyAxis across = chosen.plan().axes().getFirst();
    StudyAxis up = chosen.plan().axes().getLast();
    return new MapPicture(
        chosen.all().stream().map(field -> picture(field, palette, text)).toList(),
        new MapPicture.Side(across, text.setting(across)),
        new MapPicture.Side(up, text.setting(up)));
  }

  private static HeatPicture picture(MapField field, Palette palette, MapText text) {
    return new HeatPicture(
        new FieldCells(field),
        FieldColors.ramp(field, palette),
        text.field(field),
        FieldColors.title(field, palette));
  }

  private void paint(Pen pen) {
    shown.ifPresent(field -> {
      Look look = ui.look().getValue();
      MapPicture picture = picture(field, look.palette());
      HeatLayout places = HeatLayout.of(picture, pen.width(), pen.height(), look);
      layout = Optional.of(places);
      HeatPainter.paint(pen, picture, places, look);
    });
  }

  private void paintCursor(Pen pen) {
    if (shown.isPresent()) {
      Look look = ui.look().getValue();
      for (HeatGrid grid : grids()) {
        opened.ifPresent(at -> HeatPainter.paintOpened(pen, at.column(), at.row(), grid, look));
        if (isFocused() || isHover()) {
          MapPlace at = cursor.placeProperty().get();
          HeatPainter.paintCursor(pen, at.column(), at.row(), grid, look);
        }
      }
    }
  }
}
