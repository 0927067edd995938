package flatline.viewmodel;

import flatline.model.language.Language;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The language that the window speaks: as the system prefers, or as chosen. */
public final class LanguageChoice {

  private Language system = Language.ENGLISH;
  private final ReadOnlyObjectWrapper<Optional<Language>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Language> spoken = new ReadOnlyObjectWrapper<>(system);

  LanguageChoice() {}

  /** Takes what the system prefers; it counts as long as the user has not chosen. */
  public void systemPrefers(Locale locale) {
    system = Language.closest(locale);
    choose(chosen.get());
  }

  /** The one that the system prefers, as far as it is spoken here. */
  public Language system() {
    return system;
  }

  /** What the user chose; empty for the system's. */
  public ReadOnlyObjectProperty<Optional<Language>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The one that is spoken. */
  public ReadOnlyObjectProperty<Language> spokenProperty() {
    return spoken.getReadOnlyProperty();
  }

  /** Chooses a language or, if empty, that of the system. */
  public void choose(Optional<Language> choice) {
    chosen.set(choice);
    spoken.set(choice.orElse(system));
  }
}
