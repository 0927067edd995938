package flatline.viewmodel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One choice of the set-up, by the names that texts are found by. */
public final class ChoiceSetting {

  private final SettingKey key;
  private final TextKeys names;
  private final Consumer<String> change;
  private final ObservableList<String> options = FXCollections.observableArrayList();
  private final ObservableList<String> readOnlyOptions =
      FXCollections.unmodifiableObservableList(options);
  private final ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>("");

  /**
   * @param key {@code setting.} and the id by which controls are found
   * @param names of all options that there can be
   * @param options what can be chosen at first
   * @param change what a choice does
   */
  public ChoiceSetting(String key, TextKeys names, List<String> options, Consumer<String> change) {
    this.key = new SettingKey(key);
    this.names = names;
    this.options.setAll(options);
    this.change = change;
  }

  /** By which controls are found. */
  public String id() {
    return key.id();
  }

  /** By which texts are found. */
  public SettingKey key() {
    return key;
  }

  /** The key of an option's name. */
  public String nameOf(String option) {
    return names.of(option);
  }

  /** What can be chosen now. */
  public ObservableList<String> options() {
    return readOnlyOptions;
  }

  /** The option in force, by its id; empty before the first. */
  public ReadOnlyObjectProperty<String> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Makes an option the one in force and tells of it; one that is not offered does nothing. */
  public void choose(String option) {
    if (options.contains(option) && !option.equals(chosen.get())) {
      chosen.set(option);
      change.accept(option);
    }
  }

  /** Offers other options. */
  public void offer(List<String> others) {
    if (!options.equals(others)) {
      options.setAll(others);
    }
  }

  /** Shows a choice that was made elsewhere. */
  public void show(String option) {
    chosen.set(option);
  }
}
