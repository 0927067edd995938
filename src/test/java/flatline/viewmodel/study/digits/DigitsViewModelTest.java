package flatline.viewmodel.study.digits;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.viewmodel.Notices;
import flatline.viewmodel.study.table.TableSaver;
import flatline.viewmodel.study.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitsViewModelTest {

  @TempDir private Path folder;
  private DigitsViewModel model;

  @BeforeEach
  void make() {
    model = new DigitsViewModel(2, Runnable::run, Tables.NONE, () -> TinyDigits.read(folder));
    model.setup().seeds().type("2");
    model.setup().epochs().type("2");
  }

  @AfterEach
  void close() {
    model.close();
  }

  private DigitSnapshot finish() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return !model.busyProperty().get();
        });
    return model.snapshotProperty().get().orElseThrow();
  }

  @Test
  void everyActivationIsTrainedFromEverySeed() {
    model.toggle();
    DigitSnapshot found = finish();
    assertEquals(10, found.runs().size());
    assertTrue(found.runs().stream().allMatch(run -> run.epochs().size() == 3));
    assertEquals(Optional.of("tiny"), model.dataNameProperty().get());
    assertTrue(
        found
            .band(found.plan().activations().getFirst(), 2, DigitFigure.TEST_ACCURACY::in)
            .isPresent());
  }

  @Test
  void whatIsTrainedASecondTimeIsTheSameThoughTheImagesWereLetGo() {
    model.toggle();
    List<List<DigitEpoch>> first = epochs(finish());
    model.toggle();
    assertEquals(first, epochs(finish()));
    assertFalse(model.isOfOthers());
  }

  private static List<List<DigitEpoch>> epochs(DigitSnapshot found) {
    return found.runs().stream().map(DigitRun::epochs).toList();
  }

  @Test
  void whatCameOfAnotherBiasOrFewerEpochsIsKnownToBeOfOthers() {
    assertFalse(model.isOfOthers());
    model.toggle();
    finish();
    assertFalse(model.isOfOthers());
    model.setup().seeds().type("4");
    assertFalse(model.isOfOthers(), "more seeds of the same");
    model.setup().bias().type("-2");
    assertTrue(model.isOfOthers());
    model.setup().bias().type("0");
    assertFalse(model.isOfOthers());
    model.setup().epochs().type("3");
    assertTrue(model.isOfOthers());
  }

  @Test
  void onlyThoseThatAreChosenTakePart() {
    model.setup().entrants().stream().skip(2).forEach(each -> each.taken().set(false));
    model.toggle();
    assertEquals(4, finish().runs().size());
  }

  @Test
  void withoutAnyNothingBeginsAndThePageSaysSo() {
    model.setup().entrants().forEach(each -> each.taken().set(false));
    model.toggle();
    assertFalse(model.busyProperty().get());
    assertEquals("study.nobody", model.problemProperty().get().orElseThrow().key());
  }

  @Test
  void aPairOfFilesTakesThePlaceOfMnist() throws IOException {
    Path images = TinyDigits.write(folder, 300);
    model.open(dialogs(images, folder.resolve("labels")));
    model.toggle();
    assertEquals(10, finish().runs().size());
    assertEquals(Optional.of("images"), model.dataNameProperty().get());
    assertEquals(DigitFigure.VALIDATION_ACCURACY, model.chosenFigure());
  }

  @Test
  void filesThatAreNoImagesAreRefusedInWordsAndWhatWasThereStays() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken"), "no images");
    model.open(dialogs(broken, broken));
    model.onPulse();
    var said = model.problemProperty().get().orElseThrow();
    assertEquals("digits.notOpened", said.key());
    assertTrue(said.arguments().getFirst().contains("broken"), said::toString);
    model.toggle();
    finish();
    assertEquals(Optional.of("tiny"), model.dataNameProperty().get());
  }

  @Test
  void aBadBiasSilencesUnits() {
    model.setup().bias().type("-50");
    model.toggle();
    DigitSnapshot found = finish();
    var relu = found.plan().activations().getFirst();
    assertEquals(100.0, found.band(relu, 2, DigitFigure.SILENT_FIRST::in).orElseThrow().mean());
  }

  @Test
  void everyEpochOfEveryRunIsSavedAsALine() throws IOException {
    Path file = folder.resolve("digits.csv");
    var saver = new TableSaver(_ -> Optional.of(file), new Notices(), Runnable::run);
    model = new DigitsViewModel(2, Runnable::run, saver, () -> TinyDigits.read(folder));
    model.save();
    assertFalse(Files.exists(file), "nothing is known yet");
    model.setup().seeds().type("1");
    model.setup().epochs().type("1");
    model.toggle();
    finish();
    model.save();
    List<String> lines = Files.readAllLines(file);
    int activations = model.snapshotProperty().get().orElseThrow().plan().activations().size();
    assertEquals(1 + 2 * activations, lines.size());
    assertTrue(lines.getFirst().endsWith("testAccuracy,inactive1,inactive2"), lines.getFirst());
    assertTrue(lines.get(2).startsWith("relu,1,1,"), lines.get(2));
    assertEquals(10, lines.get(2).split(",", -1).length);
  }

  @Test
  void imagesOfTheProgramThatCannotBeReadEndTheWaitAndThePageSaysWhy() {
    model =
        new DigitsViewModel(
            1,
            Runnable::run,
            Tables.NONE,
            () -> {
              throw new IllegalStateException("the program's files are damaged");
            });
    model.toggle();
    model.onPulse();
    var said = model.problemProperty().get().orElseThrow();
    assertEquals(List.of("the program's files are damaged"), said.arguments());
    assertFalse(model.isReading());
    assertFalse(model.busyProperty().get());
  }

  @Test
  void aPulseWithoutANewEpochChangesNothingButTheProgress() {
    model.setup().epochs().type("100000");
    model.toggle();
    var epochs = new HashSet<List<Integer>>();
    var sets = new AtomicInteger();
    model
        .snapshotProperty()
        .subscribe(now ->
            now.ifPresent(known -> {
              epochs.add(known.runs().stream().map(run -> run.epochs().size()).toList());
              sets.incrementAndGet();
            }));
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofNanos(1000))
        .until(() -> {
          model.onPulse();
          return sets.get() > 20;
        });
    assertEquals(epochs.size(), sets.get());
    var before = model.progress().orElseThrow();
    model.toggle();
    finish();
    assertTrue(model.progress().orElseThrow().elapsed().compareTo(before.elapsed()) > 0);
  }

  private static ImageDialogs dialogs(Path images, Path labels) {
    return new ImageDialogs() {
      @Override
      public Optional<Path> askForImages() {
        return Optional.of(images);
      }

      @Override
      public Optional<Path> askForLabels() {
        return Optional.of(labels);
      }
    };
  }
}
