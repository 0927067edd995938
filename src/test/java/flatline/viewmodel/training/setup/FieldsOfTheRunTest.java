package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.interchange.user.Session;
import flatline.model.activation.LeakyRelu;
import flatline.model.loop.Command;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.Snapshots;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rate, leak, batch size and activations are read from the run at its step. */
class FieldsOfTheRunTest {

  private static final Scenario HOT_START =
      Presets.all().stream()
          .filter(each -> each.id().equals("hot-start"))
          .map(Presets.Preset::scenario)
          .findFirst()
          .orElseThrow();
  private static final Scenario CHANGED =
      InterventionList.make(HOT_START, 30, new Change.Set(new Target.Alpha(Target.ALL), 0.3));

  private final FakeTraining training = new FakeTraining();
  private final AlphaModel alpha = new AlphaModel();
  private final TrainingViewModel page =
      new TrainingViewModel(
          training,
          PlainPresets.of(HOT_START),
          new TrainingContext(alpha, new Notices(), Runnable::run));
  private final NumberSetting rate = page.setup().optimizer().rate();
  private long clock;

  private void show(Snapshot snapshot) {
    training.offer(snapshot);
    page.onPulse(clock += 1_000_000_000L);
  }

  /** A snapshot that was made before a loop had heard of the last commands. */
  private static Snapshot early(Snapshot now, long heard) {
    return new Snapshot(
        new RunStep(now.run(), 0, now.step()),
        heard,
        now.scenario(),
        now.data(),
        now.test(),
        now.window(),
        now.head(),
        now.epoch(),
        now.stepsPerEpoch(),
        now.rate(),
        now.playing(),
        now.contenders(),
        now.branches());
  }

  @Test
  void theScenariosOwnChangesAreSeenForwardsAndBackwards() {
    assertEquals(10, rate.value());
    show(Snapshots.of(HOT_START, 12));
    assertEquals(0.5, rate.value());
    show(Snapshots.of(HOT_START, 9));
    assertEquals(10, rate.value());
  }

  @Test
  void anotherChangeLeavesThemAsTheyAre() {
    show(Snapshots.of(HOT_START, 12));
    alpha.set(0.25);
    assertEquals(0.5, rate.value());
    page.setup().optimizer().batchSize().type("8");
    assertEquals(0.5, rate.value());
    assertEquals(8, page.setup().optimizer().batchSize().value());
  }

  @Test
  void aSessionComesBackWithTheFieldsOfItsStep() {
    page.memory().restore(new Session(HOT_START, CHANGED, 40));
    show(Snapshots.of(1, CHANGED, 40));
    assertEquals(0.5, rate.value());
    assertEquals(0.3, alpha.alpha());
    show(Snapshots.of(1, CHANGED, 20));
    assertEquals(0.1, alpha.alpha());
    show(Snapshots.of(1, CHANGED, 5));
    assertEquals(10, rate.value());
  }

  @Test
  void theLeakOfAnEarlierStepIsReadNotMade() {
    show(Snapshots.of(CHANGED, 40));
    training.takeCommands();
    show(Snapshots.of(CHANGED, 20));
    assertEquals(0.1, alpha.alpha());
    assertEquals(List.of(), training.takeCommands());
    alpha.set(0.3);
    assertEquals(
        List.of(new Command.Make(new Change.Set(new Target.Alpha(Target.ALL), 0.3))),
        training.takeCommands());
  }

  @Test
  void whatWasJustSetIsNotTakenBackByAnOlderPicture() {
    Snapshot shown = Snapshots.of(HOT_START, 12);
    show(early(shown, 0));
    assertEquals(0.5, rate.value());
    rate.type("2");
    show(early(shown, 0));
    assertEquals(2, rate.value());
    show(early(shown, 1));
    assertEquals(0.5, rate.value(), "it was heard, and did not come to be");
  }

  @Test
  void aRefusalStaysWhileItPlays() {
    show(Snapshots.of(HOT_START, 12));
    rate.type("-1");
    show(Snapshots.of(HOT_START, 13));
    assertTrue(rate.messageProperty().get().isPresent());
  }

  private Scenario restarted() {
    training.takeCommands();
    page.editor().restart();
    return ((Command.Restart) training.takeCommands().getFirst()).scenario();
  }

  @Test
  void aRestartBeginsWithWhatTheFieldsShow() {
    show(Snapshots.of(CHANGED, 40));
    alpha.set(0.7);
    show(Snapshots.of(CHANGED, 20));
    assertEquals(0.1, alpha.alpha());
    assertEquals(HOT_START.setup(), restarted().setup(), "its own rate comes by itself");
    show(Snapshots.of(1, HOT_START, 40));
    rate.type("0.25");
    assertEquals(0.25, restarted().setup().training().rate());
    assertEquals(HOT_START.interventions(), page.editor().scenario().interventions());
  }

  @Test
  void anotherSeedBeginsWithWhatTheFieldsShow() {
    show(Snapshots.of(CHANGED, 40));
    alpha.set(0.7);
    show(Snapshots.of(CHANGED, 20));
    page.editor().newSeed();
    assertEquals(HOT_START.setup().contenders(), page.editor().scenario().setup().contenders());
  }

  @Test
  void activationsAreThoseOfTheStep() {
    Scenario changed =
        InterventionList.make(HOT_START, 20, new Change.SetActivation(0, new LeakyRelu(0.2)));
    show(Snapshots.of(changed, 25));
    assertEquals("leaky_relu", page.setup().contenders().activation(0).chosenProperty().get());
    assertEquals(0.2, alpha.alpha());
    show(Snapshots.of(changed, 19));
    assertEquals("relu", page.setup().contenders().activation(0).chosenProperty().get());
    assertEquals(0.1, alpha.alpha());
  }

  @Test
  void whatIsNotAnsweredForAWhileLooksLate() {
    show(early(Snapshots.of(HOT_START, 12), 0));
    page.timeline().toStart();
    page.onPulse(clock);
    assertFalse(page.lateProperty().get(), "for a moment it need not");
    page.onPulse(clock += 250_000_000L);
    assertTrue(page.lateProperty().get());
    show(early(Snapshots.of(HOT_START, 0), 1));
    assertFalse(page.lateProperty().get());
  }
}
