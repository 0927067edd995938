package flatline.viewmodel.study.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.lanes.Measure;
import flatline.model.remedy.RemedyKind;
import flatline.model.remedy.RemedyPart;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.TableSaver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemediesViewModelTest {

  private static final List<RemedyPart> CLIP = List.of(RemedyPart.of(RemedyKind.CLIP, 0.1));
  private static final List<RemedyPart> FLAT = List.of(RemedyPart.of(RemedyKind.STANDARDIZED));

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private Optional<Path> chosen = Optional.empty();
  private final SimpleObjectProperty<Scenario> scenario =
      new SimpleObjectProperty<>(Presets.get("dying-while-you-watch"));
  private final List<Scenario> opened = new ArrayList<>();
  private final TableSaver tables =
      new TableSaver(this::ask, new ShellModel(List.of("study"), "study").notices(), Runnable::run);
  private final RemediesViewModel model =
      new RemediesViewModel(
          new StudyContext(scenario, (run, _) -> opened.add(run), tables, 2), Runnable::run);

  private Optional<Path> ask(String name) {
    asked.add(name);
    return chosen;
  }

  @AfterEach
  void close() {
    model.close();
  }

  private void set(int seeds, int steps, List<List<RemedyPart>> remedies) {
    model.seeds().show(seeds);
    model.steps().show(steps);
    model.remedies().show(remedies);
  }

  private void run(Runnable start) {
    start.run();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return !model.busyProperty().get();
        });
  }

  @Test
  void aCellOpensItsMedianRunWithAndWithoutTheRemedy() {
    set(5, 400, List.of(CLIP));
    run(model::tryHere);
    model.open(new RemedyPlace(0, 1));
    Scenario pair = opened.getLast();
    assertEquals(2, pair.setup().entrants().size());
    assertEquals(0, pair.setup().rule(0).clip());
    assertEquals(0.1, pair.setup().rule(1).clip());
    var outcomes = model.runner().results().orElseThrow().cells().get(1);
    double[] dead = outcomes.values(0, Measure.DEAD_END);
    double median = Arrays.stream(dead).sorted().toArray()[2];
    assertEquals(median, dead[(int) pair.setup().seed() - 1]);
    model.open(new RemedyPlace(0, 0));
    assertEquals(1, opened.getLast().setup().entrants().size());
  }

  @Test
  void whatIsOfTheDataIsOpenedAlone() {
    set(3, 50, List.of(FLAT));
    run(model::tryHere);
    model.open(new RemedyPlace(0, 1));
    assertEquals(Normalization.STANDARDIZED, opened.getLast().setup().normalization());
    assertEquals(List.of(new Relu()), opened.getLast().setup().contenders());
  }

  @Test
  void whatAScenarioChangesByItselfBelongsToIt() {
    Scenario hot = Presets.get("hot-start");
    scenario.set(hot.with(builder -> builder.seed(77)));
    set(2, 30, List.of(CLIP));
    run(model::tryHere);
    model.open(new RemedyPlace(0, 0));
    assertEquals(hot.interventions(), opened.getLast().interventions());
    Scenario other = hot.with(builder -> builder.batchSize(8));
    scenario.set(other);
    run(model::tryHere);
    model.open(new RemedyPlace(0, 0));
    assertEquals(hot.interventions(), opened.getLast().interventions());
  }

  @Test
  void otherRowsOrColumnsHideWhatIsNotTrueOfThem() {
    set(2, 20, List.of(CLIP, FLAT));
    run(model::tryHere);
    assertFalse(model.isOfOthers());
    model.remedies().move(FLAT, -1);
    assertTrue(model.isOfOthers());
    model.remedies().move(FLAT, 1);
    assertFalse(model.isOfOthers());
    model.remedies().remove(FLAT);
    assertTrue(model.isOfOthers());
    model.remedies().remove(CLIP);
    assertEquals(List.of(CLIP), model.remedies().now(), "the last stays");
  }

  @Test
  void aTableIsMadeInTheBackgroundAndNeverShownUnderOtherHeads() {
    set(2, 20, List.of(CLIP));
    List<Runnable> waiting = new ArrayList<>();
    try (var slow =
        new RemediesViewModel(
            new StudyContext(scenario, (run, _) -> opened.add(run), tables, 2), waiting::add)) {
      slow.seeds().show(2);
      slow.steps().show(20);
      slow.remedies().show(List.of(CLIP));
      slow.tryHere();
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> {
            slow.onPulse();
            return !slow.runningProperty().get();
          });
      assertTrue(slow.busyProperty().get());
      assertTrue(slow.tableProperty().get().isEmpty());
      while (slow.busyProperty().get()) {
        waiting.removeFirst().run();
        slow.onPulse();
      }
      assertEquals(2, slow.tableProperty().get().orElseThrow().cell(0, 1).done());
      slow.remedies().show(List.of(FLAT));
      slow.toggle();
      assertTrue(slow.tableProperty().get().isEmpty());
    }
  }

  @Test
  void anotherRemedyIsAddedOnceAndWithItsNumberOnly() {
    set(2, 20, List.of(CLIP));
    model.draft().number().type("0.1");
    model.draft().add();
    assertEquals(List.of(CLIP), model.remedies().now());
    model.draft().number().type("-3");
    model.draft().add();
    assertEquals(List.of(CLIP), model.remedies().now());
    model.draft().kind().choose(RemedyKind.COSINE.id());
    model.draft().add();
    assertEquals(
        new RemedyPart(RemedyKind.COSINE, OptionalDouble.empty()),
        model.remedies().now().getLast().getFirst());
  }

  @Test
  void aTableIsSavedWithALineForEachRun() throws IOException {
    set(2, 20, List.of(CLIP));
    model.save();
    assertEquals(0, asked.size(), "nothing is known yet");
    run(model::tryHere);
    Path file = folder.resolve("remedies.csv");
    chosen = Optional.of(file);
    model.save();
    assertEquals(List.of("remedies.csv"), asked);
    List<String> lines = Files.readAllLines(file);
    assertEquals(5, lines.size());
    assertTrue(lines.get(3).startsWith("here,clip 0.1,1,"), lines.get(3));
  }

  @Test
  void whatCannotBeHadIsNamed() {
    set(2, 20, List.of(List.of(RemedyPart.of(RemedyKind.MOMENTUM, 0.9))));
    model.seeds().show(1_000_000);
    model.toggle();
    assertTrue(model.problemProperty().get().isPresent());
    assertFalse(model.runningProperty().get());
  }
}
