package flatline.app;

import static java.util.stream.Collectors.toUnmodifiableSet;

import flatline.interchange.user.UserSettings.Fold;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;

/** The parts of the window that can be folded away or left out, and which of them are shown. */
final class Folds {

  private final Map<Fold, BooleanProperty> folds = new EnumMap<>(Fold.class);

  Folds(TrainingViewModel training, StudyViewModel study) {
    folds.put(Fold.SETTINGS, training.setup().moreProperty());
    folds.put(Fold.DATA, training.setup().dataOpenProperty());
    folds.put(Fold.TEST_SAMPLES, training.setup().planes().testProperty());
    folds.put(Fold.TWO_COLORS, training.setup().planes().twoColorsProperty());
    folds.put(Fold.COMPARISON, study.comparison().detailsProperty());
    folds.put(Fold.DIGITS, study.digits().detailsProperty());
  }

  /** Those that are open. */
  Set<Fold> open() {
    return folds.entrySet().stream()
        .filter(each -> each.getValue().get())
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }

  /** Opens some, folds the others away, and tells of each change from then on. */
  void follow(Set<Fold> open, Runnable changed) {
    folds.forEach((fold, property) -> {
      property.set(open.contains(fold));
      property.subscribe((_, _) -> changed.run());
    });
  }
}
