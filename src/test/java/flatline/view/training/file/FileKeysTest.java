package flatline.view.training.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.lesson.LessonFile;
import flatline.interchange.scenario.Presets;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.file.DropOffer;
import flatline.viewmodel.training.file.ScenarioDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileKeysTest {

  private static final ScenarioDialogs NOBODY =
      new ScenarioDialogs() {
        @Override
        public Optional<Path> askForFileToOpen() {
          return Optional.empty();
        }

        @Override
        public Optional<Path> askForPlaceToSave(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> askForPlaceForCode(String name) {
          return Optional.empty();
        }
      };

  private final Notices notices = new Notices();
  private final TrainingViewModel training =
      new TrainingViewModel(
          new FakeTraining(),
          Presets.all(),
          new TrainingContext(new AlphaModel(), notices, Runnable::run));
  private final List<String> lessons = new ArrayList<>();
  private int shows;

  private boolean take(String name) {
    return LessonFile.isNamed(name) && lessons.add(name);
  }

  @Test
  void lessonsGoToThemAndScenariosToTheRunWhereverTheFileComesFrom() {
    var keys = new FileKeys(training.files(), NOBODY, () -> shows++);
    keys.leave(this::take);
    keys.open("a.LESSON.md");
    assertEquals(List.of("a.LESSON.md"), lessons);
    assertEquals(0, shows);
    keys.open("none.flatline");
    assertEquals(1, shows);
    training.files().onPulse();
    assertEquals("file.absent", notices.saidProperty().get().orElseThrow().message().key());
  }

  @Test
  void thePageChangesForWhatCanBeOpenedOnly() {
    var keys = new FileKeys(training.files(), NOBODY, () -> shows++);
    keys.paste("a shopping list");
    assertEquals(0, shows);
    assertEquals("share.none", notices.saidProperty().get().orElseThrow().message().key());
    keys.paste("flatline:1:AAAA");
    keys.paste("https://playground.tensorflow.org/#seed=1");
    assertEquals(2, shows);
  }

  @Test
  void whatADroppedTextDoesIsSaid() {
    assertEquals(Optional.of(Message.of("drop.line")), DropOffer.of("flatline:1:AAAA"));
    assertEquals(
        Optional.of(Message.of("drop.link")), DropOffer.of("https://playground.tensorflow.org"));
    assertEquals(Optional.empty(), DropOffer.of("a shopping list"));
  }

  @Test
  void aLessonIsTakenWhereItIsDroppedAmongOthers() {
    var lesson = new File("mine.lesson.md");
    assertEquals(Optional.of(lesson), DropOffer.of(List.of(new File("a.png"), lesson)).file());
  }

  @Test
  void lessonsStandAmongTheRecentFilesButNotAmongThePresets() {
    Path lesson = Path.of("mine.lesson.md");
    Path scenario = Path.of("mine.flatline");
    training.files().recent().add(scenario);
    training.files().recent().add(lesson);
    assertEquals(List.of(lesson, scenario), training.files().recent().filesProperty().get());
    assertEquals(List.of(scenario), training.setup().gallery().files());
  }
}
