package flatline.view.study.map;

import flatline.viewmodel.study.MapPlace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The cell of a map that the pointer or the arrow keys went to last. */
final class CellCursor {

  private final ReadOnlyObjectWrapper<MapPlace> place =
      new ReadOnlyObjectWrapper<>(new MapPlace(0, 0));
  private int columns = 1;
  private int rows = 1;

  ReadOnlyObjectProperty<MapPlace> placeProperty() {
    return place.getReadOnlyProperty();
  }

  void go(MapPlace to) {
    place.set(
        new MapPlace(Math.clamp(to.column(), 0, columns - 1), Math.clamp(to.row(), 0, rows - 1)));
  }

  /** Goes some cells on, not beyond the edge. */
  void move(int right, int up) {
    go(new MapPlace(place.get().column() + right, place.get().row() + up));
  }

  /** Sets how many cells there are. */
  void stayWithin(int newColumns, int newRows) {
    columns = newColumns;
    rows = newRows;
    go(place.get());
  }
}
