package flatline.viewmodel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.study.Setting;
import flatline.viewmodel.Message;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SurvivalMapViewModelTest {

  private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(Scenario.DEFAULT);
  private final List<Scenario> opened = new ArrayList<>();
  private final SurvivalMapViewModel map =
      new SurvivalMapViewModel(new StudyContext(scenario, this::open, Tables.NONE, 1));

  @AfterEach
  void close() {
    map.close();
  }

  private void open(Scenario run, Message back) {
    opened.add(run);
    scenario.set(run);
  }

  private void small() {
    map.axes().across().count().type("3");
    map.axes().up().count().type("2");
    map.seeds().type("2");
    map.steps().type("5");
  }

  private void run() {
    map.toggle();
    while (map.runner().runningProperty().get()) {
      map.onPulse();
      Thread.onSpinWait();
    }
  }

  private MapField field() {
    return map.fieldProperty().get().orElseThrow();
  }

  @Test
  void theFirstMapIsBiasAgainstTheRate() {
    assertEquals(Setting.BIAS, map.axes().across().chosen());
    assertEquals(Setting.RATE, map.axes().up().chosen());
    assertFalse(map.axes().across().logarithmicProperty().get());
    assertTrue(map.axes().up().logarithmicProperty().get());
  }

  @Test
  void anotherBoundOfDormancyIsAnotherMap() {
    small();
    map.measure().choose(Measure.DORMANT_END.id());
    run();
    assertFalse(map.isOfOthers());
    map.dormant().type("0.5");
    assertTrue(map.isOfOthers());
    map.dormant().type("2");
    assertTrue(map.dormant().messageProperty().get().isPresent());
    assertEquals(0.5, map.dormant().value());
  }

  @Test
  void anOpenedCellIsOfThisMapAndAnotherBatchSizeIsNot() {
    small();
    run();
    map.open(new MapPlace(2, 1));
    assertFalse(map.isOfOthers());
    scenario.set(scenario.get().with(b -> b.batchSize(7)));
    assertTrue(map.isOfOthers());
  }

  @Test
  void bothNetworksAndTheirDifferenceAreSeenAtOnceTheNetworksInTheSameColours() {
    small();
    map.measure().choose("loss");
    run();
    List<MapField> all = field().all();
    assertEquals(new MapSubject(1, OptionalInt.of(0)), field().subject());
    assertEquals(
        List.of(new MapSubject(0, OptionalInt.empty()), new MapSubject(1, OptionalInt.empty())),
        all.subList(0, 2).stream().map(MapField::subject).toList());
    assertEquals(all.get(0).span(), all.get(1).span());
    assertEquals(field(), all.get(2));
    assertEquals(all.get(1).value(2, 1) - all.get(0).value(2, 1), field().value(2, 1), 1e-12);
    map.subjects().choose(new MapSubject(0, OptionalInt.empty()));
    assertEquals(List.of(field()), field().all());
  }

  @Test
  void aMapHasTheMeansOfItsRuns() {
    small();
    run();
    map.subjects().choose(new MapSubject(0, OptionalInt.empty()));
    assertEquals(3, field().columns());
    assertEquals(2, field().rows());
    MapReading least = field().reading(0, 0);
    assertEquals(List.of(-8.0, 0.05), least.at());
    assertEquals(2, least.done());
    assertTrue(least.exact());
    assertEquals(1, field().value(0, 0));
    assertEquals(1, least.distribution().mean());
  }

  @Test
  void aDifferenceIsTakenSeedBySeed() {
    small();
    map.measure().choose("loss");
    run();
    map.subjects().choose(new MapSubject(0, OptionalInt.empty()));
    double relu = field().value(2, 1);
    map.subjects().choose(new MapSubject(1, OptionalInt.empty()));
    double leaky = field().value(2, 1);
    map.subjects().choose(new MapSubject(1, OptionalInt.of(0)));
    assertEquals(leaky - relu, field().value(2, 1), 1e-12);
    assertEquals(-field().span().low(), field().span().high());
  }

  @Test
  void aPressedCellOpensItsFirstRunAndLeavesTheRestAsItIs() {
    small();
    run();
    map.open(new MapPlace(2, 1));
    Scenario run = opened.getFirst();
    assertEquals(1, run.setup().seed());
    assertEquals(2, Setting.BIAS.in(run.setup()).orElseThrow());
    assertEquals(5, run.setup().training().rate());
    assertEquals(5, run.setup().training().steps());
    assertEquals(5, map.steps().value());
  }

  @Test
  void theCellThatWasOpenedIsKnownUntilAnotherMapBegins() {
    small();
    run();
    assertEquals(Optional.empty(), map.openedProperty().get());
    map.open(new MapPlace(2, 1));
    scenario.set(opened.getFirst());
    map.measure().choose("loss");
    assertEquals(Optional.of(new MapPlace(2, 1)), map.openedProperty().get());
    map.seeds().type("3");
    run();
    assertEquals(Optional.empty(), map.openedProperty().get());
  }

  @Test
  void whatWasStoppedGoesOnAlsoAfterALookAtACell() {
    map.seeds().type("40");
    map.toggle();
    while (map.runner().snapshotProperty().get().filter(now -> now.done() > 0).isEmpty()) {
      map.onPulse();
      Thread.onSpinWait();
    }
    map.toggle();
    while (map.runner().runningProperty().get()) {
      map.onPulse();
    }
    assertTrue(map.canResume());
    map.open(new MapPlace(4, 4));
    assertTrue(map.canResume());
    map.seeds().type("41");
    assertFalse(map.canResume());
  }

  @Test
  void axesThatWouldVaryTheSameNumberChangePlaces() {
    map.axes().across().setting().choose(Setting.RATE.key());
    assertEquals(Setting.RATE, map.axes().across().chosen());
    assertEquals(Setting.BIAS, map.axes().up().chosen());
    map.axes().up().setting().choose(Setting.OFFSET_X.key());
    map.axes().across().setting().choose(Setting.OFFSET.key());
    assertEquals(Setting.RATE, map.axes().up().chosen());
  }

  @Test
  void anAxisThatCannotBeSaysWhy() {
    map.axes().across().logarithmicProperty().set(true);
    map.toggle();
    assertFalse(map.runner().runningProperty().get());
    String why = map.problemProperty().get().orElseThrow().arguments().getFirst();
    assertTrue(why.startsWith("axis initialization.bias must have ends above 0"), why);
  }

  @Test
  void aSettingThatTheScenarioLosesIsReplaced() {
    map.axes().across().setting().choose(Setting.ALPHA.key());
    scenario.set(
        Scenario.DEFAULT.with(b -> b.contenders(List.of(Setup.DEFAULT.contenders().getFirst()))));
    assertFalse(map.axes().across().setting().options().contains("alpha"));
    assertEquals(Setting.BATCH_SIZE, map.axes().across().chosen());
  }

  @Test
  void theTallyCountsTheCellsWhoseIntervalsLeaveOutZero() {
    small();
    map.seeds().type("12");
    map.steps().type("300");
    run();
    MapTally tally = field().tally().orElseThrow();
    int lower = 0;
    int higher = 0;
    for (int column = 0; column < 3; column++) {
      for (int row = 0; row < 2; row++) {
        var difference = field().reading(column, row).distribution();
        lower += difference.mean() < 0 && difference.high() < 0 ? 1 : 0;
        higher += difference.mean() > 0 && difference.low() > 0 ? 1 : 0;
      }
    }
    assertEquals(new MapTally(6, lower, higher), tally);
    map.subjects().choose(new MapSubject(0, OptionalInt.empty()));
    assertEquals(Optional.empty(), field().tally());
  }
}
