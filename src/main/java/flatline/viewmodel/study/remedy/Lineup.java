package flatline.viewmodel.study.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Things in an order of the user's choice, each of them once. */
public final class Lineup<T> {

  private final ReadOnlyObjectWrapper<List<T>> items;

  Lineup(List<T> first) {
    items = new ReadOnlyObjectWrapper<>(List.copyOf(first));
  }

  /** What there is, in its order. */
  public ReadOnlyObjectProperty<List<T>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** The same, now. */
  public List<T> now() {
    return items.get();
  }

  /** Adds one at the end; one that is there already stays where it is. */
  public void add(T item) {
    if (!now().contains(item)) {
      change(list -> {
        list.add(item);
        return list;
      });
    }
  }

  /** Takes one out; the last that is left stays. */
  public void remove(T item) {
    if (now().size() > 1) {
      change(list -> {
        list.remove(item);
        return list;
      });
    }
  }

  /**
   * Moves one on.
   *
   * @param by places, below 0 to the front; no farther than the ends
   */
  public void move(T item, int by) {
    int from = now().indexOf(item);
    if (from >= 0) {
      change(list -> {
        list.remove(from);
        list.add(Math.clamp(from + (long) by, 0, list.size()), item);
        return list;
      });
    }
  }

  /** Shows others instead of all. */
  void show(List<T> others) {
    items.set(List.copyOf(others));
  }

  private void change(UnaryOperator<List<T>> edit) {
    items.set(List.copyOf(edit.apply(new ArrayList<>(now()))));
  }
}
