package flatline.viewmodel.study;

import flatline.model.activation.Activation;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whose measure a map can show, and whose it shows. */
public final class SubjectChoice {

  private final ReadOnlyObjectWrapper<List<Activation>> contenders =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<MapSubject> chosen =
      new ReadOnlyObjectWrapper<>(MapSubject.first(0));

  /** Those that a map can be of: of the scenario, or of the study that is shown. */
  public ReadOnlyObjectProperty<List<Activation>> contendersProperty() {
    return contenders.getReadOnlyProperty();
  }

  /** What can be chosen: pairs side by side, then each contender. */
  public List<MapSubject> all() {
    return MapSubject.among(contenders.get().size());
  }

  /** Whose measure the map shows. */
  public ReadOnlyObjectProperty<MapSubject> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whose measure the map shows now. */
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
      boolean nothingWasOffered = contenders.get().isEmpty();
      if (nothingWasOffered || !MapSubject.among(others.size()).contains(chosen.get())) {
        chosen.set(MapSubject.first(others.size()));
      }
      contenders.set(List.copyOf(others));
    }
  }
}
