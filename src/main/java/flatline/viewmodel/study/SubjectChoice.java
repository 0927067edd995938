package flatline.viewmodel.study;

import flatline.model.scenario.Setup;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whose measure a map can show, and whose it shows. */
public final class SubjectChoice {

  private final ReadOnlyObjectWrapper<Optional<Setup>> setup =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<MapSubject> chosen =
      new ReadOnlyObjectWrapper<>(MapSubject.first(0));

  /** Whose contenders a map can be of: the scenario's, or those of the study that is shown. */
  public ReadOnlyObjectProperty<Optional<Setup>> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  /** What can be chosen: pairs side by side, then each contender. */
  public List<MapSubject> all() {
    return MapSubject.among(setup.get().map(now -> now.entrants().size()).orElse(0));
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

  /** Offers the contenders of another set-up. */
  void offer(Setup other) {
    int size = other.entrants().size();
    if (setup.get().isEmpty() || !MapSubject.among(size).contains(chosen.get())) {
      chosen.set(MapSubject.first(size));
    }
    setup.set(Optional.of(other));
  }
}
