package flatline.viewmodel.study;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.StudySnapshot;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examiner;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.Tables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComparisonViewModelTest {

  private static final Scenario SCENARIO = Scenario.DEFAULT.with(b -> b.steps(50));

  private final SimpleObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(SCENARIO);
  private final List<Scenario> opened = new ArrayList<>();
  private final ComparisonViewModel model =
      new ComparisonViewModel(
          new StudyContext(scenario, (run, _) -> opened.add(run), Tables.NONE, 2));

  @AfterEach
  void stop() {
    model.close();
  }

  private void finish() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return !model.runner().runningProperty().get();
        });
  }

  private StudySnapshot snapshot() {
    return model.runner().snapshotProperty().get().orElseThrow();
  }

  @Test
  void closingEndsWhatRuns() {
    model.seeds().type("1000");
    model.steps().type("1000000");
    model.toggle();
    model.close();
    finish();
    assertEquals(StudySnapshot.State.CANCELLED, snapshot().state());
    assertFalse(snapshot().results().isComplete());
  }

  @Test
  void nothingIsKnownBeforeItIsBegun() {
    model.onPulse();
    assertTrue(model.comparison().isEmpty());
    assertFalse(model.canResume());
    model.open(3);
    assertEquals(List.of(), opened);
  }

  @Test
  void everySeedIsTrainedAsTheTrainingPageTrainsIt() {
    model.seeds().type("12");
    model.toggle();
    finish();
    Comparison found = model.comparison().orElseThrow();
    assertEquals(StudySnapshot.State.FINISHED, snapshot().state());
    assertEquals(12, found.seeds().length);
    Trainer trainer = new Trainer(SCENARIO.with(b -> b.seed(found.seeds()[4])));
    trainer.advanceTo(50);
    var relu = trainer.contenders().getFirst().network();
    var examiner = new Examiner(trainer.samples(), SCENARIO.setup().shape());
    assertEquals(examiner.examine(relu).loss(), found.values(0, Measure.LOSS)[4]);
  }

  /** As {@code flatline study} compares it, and as the Training page plays it. */
  @Test
  void whatAScenarioChangesByItselfBelongsToEveryRun() {
    Scenario hot = Presets.get("hot-start");
    scenario.set(hot);
    model.seeds().type("2");
    model.steps().type("30");
    model.toggle();
    finish();
    Scenario asked = hot.with(b -> b.seed(1).steps(30));
    assertEquals(Plan.comparison(asked, 1, 2), snapshot().results().plan());
    model.open(2);
    assertEquals(hot.interventions(), opened.getLast().interventions());
    assertFalse(model.isOfOthers());
    scenario.set(hot.with(List.of()));
    assertTrue(model.isOfOthers(), "it changes nothing by itself any more");
  }

  @Test
  void whatCameOfOtherSettingsThanThoseSetUpIsKnownToBeOfOthers() {
    assertFalse(model.isOfOthers());
    model.seeds().type("3");
    model.toggle();
    finish();
    assertFalse(model.isOfOthers());
    model.seeds().type("5");
    scenario.set(SCENARIO.with(b -> b.seed(7)));
    assertFalse(model.isOfOthers(), "more seeds of the same");
    scenario.set(SCENARIO.with(b -> b.rate(0.03)));
    assertTrue(model.isOfOthers());
    scenario.set(SCENARIO);
    assertFalse(model.isOfOthers());
    model.steps().type("60");
    assertTrue(model.isOfOthers());
    model.toggle();
    finish();
    assertFalse(model.isOfOthers());
  }

  @Test
  void theLengthFollowsTheScenarioUntilAnotherIsTyped() {
    assertEquals(50, model.steps().value());
    scenario.set(SCENARIO.with(b -> b.steps(70)));
    assertEquals(70, model.steps().value());
    model.steps().type("20");
    model.seeds().type("2");
    model.toggle();
    finish();
    assertEquals(
        20, snapshot().results().plan().cells().getFirst().scenario().setup().training().steps());
  }

  @Test
  void whatIsStoppedIsKeptAndGoesOnUnlessSomethingElseIsAsked() {
    scenario.set(SCENARIO.with(b -> b.steps(1_000)));
    model.seeds().type("2000");
    model.toggle();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return snapshot().done() > 0;
        });
    model.toggle();
    finish();
    int done = snapshot().done();
    assertEquals(StudySnapshot.State.CANCELLED, snapshot().state());
    assertTrue(done > 0 && done < 2000, () -> done + " done");
    assertTrue(model.canResume());
    model.toggle();
    assertTrue(snapshot().done() >= done);
    model.toggle();
    finish();
    model.steps().type("20");
    assertFalse(model.canResume());
    model.toggle();
    finish();
    assertEquals(2000, snapshot().done());
    assertEquals(StudySnapshot.State.FINISHED, snapshot().state());
  }

  @Test
  void aSeedIsOpenedAsItWasTrained() {
    model.seeds().type("3");
    model.toggle();
    finish();
    scenario.set(SCENARIO.with(b -> b.rate(7)));
    model.open(2);
    assertEquals(List.of(SCENARIO.with(b -> b.seed(2))), opened);
  }

  @Test
  void theRunThatWasOpenedIsKnownUntilAnotherStudyBegins() {
    model.seeds().type("3");
    model.toggle();
    finish();
    assertEquals(OptionalLong.empty(), model.openedProperty().get());
    model.open(2);
    scenario.set(opened.getFirst());
    assertEquals(OptionalLong.of(2), model.openedProperty().get());
    model.seeds().type("4");
    assertEquals(OptionalLong.of(2), model.openedProperty().get(), "its dot is still shown");
    model.toggle();
    assertEquals(OptionalLong.empty(), model.openedProperty().get());
    finish();
  }

  @Test
  void whatWasStoppedGoesOnAlsoAfterALookAtARun() {
    scenario.set(SCENARIO.with(b -> b.steps(1_000)));
    model.seeds().type("2000");
    model.toggle();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return snapshot().done() > 0;
        });
    model.toggle();
    finish();
    model.open(7);
    scenario.set(opened.getFirst());
    assertTrue(model.canResume());
  }

  @Test
  void theMeasureIsChosenByItsName() {
    assertEquals(Measure.LOSS, model.chosenMeasure());
    model.measure().choose("deaths");
    assertEquals(Measure.DEATHS, model.chosenMeasure());
  }
}
