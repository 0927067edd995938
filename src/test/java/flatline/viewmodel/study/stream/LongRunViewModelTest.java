package flatline.viewmodel.study.stream;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.StreamSource;
import flatline.model.scenario.Scenario;
import flatline.model.stream.LongRun;
import flatline.model.stream.LongRunPlan;
import flatline.model.stream.LongRunSnapshot;
import flatline.model.stream.StreamCurve;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.study.run.Candidate;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.TableSaver;
import flatline.viewmodel.study.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongRunViewModelTest {

  @TempDir private Path folder;
  private final List<Scenario> opened = new ArrayList<>();
  private LongRunViewModel model = model(2, Tables.NONE, 200_000);

  private LongRunViewModel model(int threads, TableSaver tables, long steps) {
    return new LongRunViewModel(
        new StudyContext(
            new SimpleObjectProperty<>(Scenario.DEFAULT),
            (run, _) -> opened.add(run),
            tables,
            threads),
        steps);
  }

  @AfterEach
  void close() {
    model.close();
  }

  private LongRunSnapshot finish() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return !model.busyProperty().get();
        });
    return model.snapshotProperty().get().orElseThrow();
  }

  private void only(String... ids) {
    for (Candidate each : model.candidates()) {
      each.taken().set(List.of(ids).contains(each.activation().id()));
    }
  }

  @Test
  void thoseWhoAreChosenLearnAtEveryRate() {
    only("relu", "identity");
    model.seeds().type("3");
    model.toggle();
    LongRunSnapshot found = finish();
    assertTrue(found.complete());
    for (double rate : LongRunViewModel.RATES) {
      assertEquals(2, found.at(rate).size());
      assertTrue(found.at(rate).stream().allMatch(StreamCurve::isWhole));
      assertEquals(3, found.at(rate).getFirst().tenths().getLast().error().count());
    }
  }

  @Test
  void withoutAnyoneNothingBegins() {
    only();
    model.toggle();
    assertFalse(model.busyProperty().get());
    assertEquals(Optional.of(Message.of("study.nobody")), model.problemProperty().get());
    only("tanh");
    model.seeds().type("1");
    model.toggle();
    assertEquals(Optional.empty(), model.problemProperty().get());
    finish();
  }

  @Test
  void whatIsStoppedKeepsWhatWasLearned() {
    model.close();
    model = model(1, Tables.NONE, 20_000_000);
    model.toggle();
    await().atMost(Duration.ofSeconds(60)).until(() -> model.progress().orElseThrow().done() > 0);
    model.toggle();
    LongRunSnapshot found = finish();
    assertFalse(found.complete());
    assertFalse(found.curves().getFirst().windows().isEmpty());
    assertEquals(found, model.snapshotProperty().get().orElseThrow(), "and nothing comes later");
  }

  @Test
  void itIsSavedAsATable() throws IOException {
    Path file = folder.resolve("long.csv");
    model.close();
    model = model(2, new TableSaver(_ -> Optional.of(file), new Notices(), Runnable::run), 200_000);
    model.save();
    assertFalse(Files.exists(file), "nothing is known yet");
    only("relu");
    model.seeds().type("1");
    model.toggle();
    finish();
    model.save();
    assertEquals(1 + 3 * 10, Files.readAllLines(file).size());
  }

  @Test
  void pressingANetworkOpensItsMedianRun() {
    only("relu");
    model.seeds().type("3");
    model.toggle();
    StreamCurve curve = finish().curves().getFirst();
    model.open(curve, "A name");
    Scenario run = opened.getFirst();
    assertEquals(curve.median().orElseThrow(), run.setup().seed());
    assertEquals("A name", run.title().name());
    assertEquals(200_000, run.setup().training().steps());
    assertEquals(2 * curve.contender().rate(), run.setup().training().rate());
    assertEquals(List.of(new Relu(), new LeakyRelu(0.01)), run.setup().contenders());
    assertTrue(run.setup().data() instanceof StreamSource);
    // The middle one of three, each run on its own.
    double[] last =
        LongStream.of(1, 2, 3).mapToDouble(seed -> lastTenth(curve, seed)).sorted().toArray();
    assertEquals(last[1], lastTenth(curve, run.setup().seed()));
  }

  private static double lastTenth(StreamCurve curve, long seed) {
    var plan =
        new LongRunPlan(
            List.of(curve.contender().activation()),
            List.of(curve.contender().rate()),
            200_000,
            1,
            seed);
    try (var run = new LongRun(plan, 1)) {
      run.start();
      assertTrue(run.await(Duration.ofMinutes(1)));
      return run.snapshot().curves().getFirst().tenths().getLast().error().mean();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
