package flatline.viewmodel.study;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Scenario;
import flatline.viewmodel.Notices;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.TableSaver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSaverTest {

  private static final Scenario SCENARIO =
      Scenario.DEFAULT.with(new Scenario.Title("Watch units die!", "")).with(b -> b.steps(20));

  @TempDir private Path folder;

  private final Notices notices = new Notices();
  private final List<String> asked = new ArrayList<>();
  private Optional<String> answer = Optional.empty();
  private final TableSaver saver = new TableSaver(this::ask, notices, Runnable::run);
  private final ComparisonViewModel model =
      new ComparisonViewModel(
          new StudyContext(new SimpleObjectProperty<>(SCENARIO), (_, _) -> {}, saver, 1));

  @AfterEach
  void close() {
    model.close();
  }

  private Optional<Path> ask(String name) {
    asked.add(name);
    return answer.map(folder::resolve);
  }

  private void study() {
    model.seeds().type("2");
    model.toggle();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return !model.runner().runningProperty().get();
        });
  }

  private String said() {
    notices.onPulse();
    return notices.saidProperty().get().map(it -> it.message().key()).orElse("");
  }

  @Test
  void everyRunOfEveryNetworkIsALine() throws IOException {
    study();
    answer = Optional.of("runs");
    model.save();
    assertEquals(List.of("watch-units-die.csv"), asked);
    List<String> lines = Files.readAllLines(folder.resolve("runs.csv"));
    assertEquals(5, lines.size());
    assertTrue(lines.getFirst().startsWith("contender,seed,deadStart"), lines::toString);
    assertTrue(lines.get(1).startsWith("relu,1,"), lines::toString);
    assertEquals("file.saved", said());
  }

  @Test
  void withoutRunsOrWithoutAPlaceNothingIsSaved() throws IOException {
    model.save();
    assertEquals(List.of(), asked);
    study();
    model.save();
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
    assertEquals("", said());
  }

  @Test
  void aFileThatNobodyWasAskedAboutIsNotReplacedAndWhatFailsIsSaid() throws IOException {
    study();
    Files.writeString(folder.resolve("mine.csv"), "mine");
    answer = Optional.of("mine");
    model.save();
    assertEquals("file.exists", said());
    assertEquals("mine", Files.readString(folder.resolve("mine.csv")));
    notices.dismiss();
    answer = Optional.of("no folder/runs.csv");
    model.save();
    assertEquals("file.notSaved", said());
    assertFalse(Files.exists(folder.resolve("no folder")));
  }
}
