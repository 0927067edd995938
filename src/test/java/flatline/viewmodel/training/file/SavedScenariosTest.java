package flatline.viewmodel.training.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedScenariosTest {

  private static Optional<Path> file(int number) {
    return Optional.of(Path.of(number + ".flatline"));
  }

  @Test
  void onlyWhatLiesInTheLastFilesIsKept() {
    var saved = new SavedScenarios();
    for (int i = 1; i <= 10; i++) {
      saved.put(file(i).orElseThrow(), Scenario.DEFAULT);
    }
    assertFalse(saved.isUnsaved(Scenario.DEFAULT, file(9)));
    assertTrue(saved.isUnsaved(Scenario.DEFAULT, file(1)), "nobody knows what lies there");
    assertFalse(saved.isUnsaved(Scenario.DEFAULT, Optional.empty()));
  }

  @Test
  void whatIsSavedInPlaceOfTheOldIsKnownAtOnce() {
    var saved = new SavedScenarios();
    Scenario changed = Scenario.DEFAULT.with(b -> b.rate(2));
    saved.put(file(1).orElseThrow(), Scenario.DEFAULT);
    assertTrue(saved.isUnsaved(changed, file(1)));
    saved.put(file(1).orElseThrow(), changed);
    assertFalse(saved.isUnsaved(changed, file(1)));
  }
}
