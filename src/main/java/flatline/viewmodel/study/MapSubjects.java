package flatline.viewmodel.study;

import flatline.model.activation.Activation;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whose measure a map can show, and whose it shows. */
public final class MapSubjects {

  private static final MapSubject FIRST = new MapSubject(0, OptionalInt.empty());

  private final ReadOnlyObjectWrapper<List<Activation>> contenders =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<MapSubject> chosen = new ReadOnlyObjectWrapper<>(FIRST);

  /** The contenders. */
  public ReadOnlyObjectProperty<List<Activation>> contendersProperty() {
    return contenders.getReadOnlyProperty();
  }

  /** What can be chosen: each contender, then the differences of all pairs. */
  public List<MapSubject> all() {
    return MapSubject.among(contenders.get().size());
  }

  /** Whose it is. */
  public ReadOnlyObjectProperty<MapSubject> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whose it is. */
  public MapSubject chosen() {
    return chosen.get();
  }

  /** Chooses one of them. */
  public void choose(MapSubject subject) {
    if (all().contains(subject)) {
      chosen.set(subject);
    }
  }

  /** Offers other contenders. */
  void offer(List<Activation> others) {
    if (!contenders.get().equals(others)) {
      if (!MapSubject.among(others.size()).contains(chosen.get())) {
        chosen.set(FIRST);
      }
      contenders.set(List.copyOf(others));
    }
  }
}
