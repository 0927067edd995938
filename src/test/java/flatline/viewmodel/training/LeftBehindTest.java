package flatline.viewmodel.training;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.Network;
import flatline.model.scenario.Change;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.view.Texts;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one press loses is said, and one press brings it back exactly; with a true loop. */
class LeftBehindTest {

  private static final Scenario LEAKY =
      Scenario.DEFAULT.with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(0.1))));
  private static final Scenario OTHER =
      LEAKY.with(new Scenario.Title("Other", "")).with(b -> b.rate(1));

  private final TrainingLoop loop = new TrainingLoop(LEAKY);
  private final AlphaModel alpha = new AlphaModel();
  private final Notices notices = new Notices();
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop, PlainPresets.of(LEAKY, OTHER), new TrainingContext(alpha, notices, Runnable::run));
  private long clock;

  @BeforeEach
  void begin() {
    until(() -> page.snapshotProperty().get().isPresent());
  }

  @AfterEach
  void close() {
    loop.close();
  }

  private void until(BooleanSupplier condition) {
    await()
        .pollInterval(Duration.ofMillis(2))
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          page.onPulse(clock += 1_000_000_000L);
          return condition.getAsBoolean();
        });
  }

  private Snapshot shown() {
    return page.snapshotProperty().get().orElseThrow();
  }

  private String said() {
    return notices.saidProperty().get().map(each -> new Texts().say(each.message())).orElse("");
  }

  private boolean isOffered() {
    return notices.saidProperty().get().flatMap(Notices.Notice::offer).isPresent();
  }

  /** Trains, changes α by hand at step 12 and goes on to 24; a future of before is left. */
  private void workByHand() {
    page.transport().epoch();
    until(() -> shown().step() == 12);
    page.transport().epoch();
    until(() -> shown().step() == 24);
    page.timeline().goTo(12);
    until(() -> shown().step() == 12);
    alpha.set(0.25);
    until(() -> shown().scenario().interventions().size() == 1 && !shown().branches().isEmpty());
    page.transport().epoch();
    until(() -> shown().step() == 24);
  }

  private void restartAndUndo(Runnable press, String expected) {
    workByHand();
    Snapshot before = shown();
    press.run();
    until(() -> shown().run() != before.run());
    assertEquals(expected, said());
    assertTrue(isOffered());
    notices.accept();
    until(() -> shown().step() == before.step() && shown().head() == before.head());
    assertEquals(before.scenario().setup(), shown().scenario().setup());
    assertEquals(before.scenario().interventions(), shown().scenario().interventions());
    assertEquals(networks(before), networks(shown()));
    assertEquals(before.branches().size(), shown().branches().size(), "its futures");
    assertEquals("", said());
    assertEquals(0.25, alpha.alpha());
  }

  private static List<Network> networks(Snapshot snapshot) {
    return snapshot.contenders().stream().map(ContenderSnapshot::network).toList();
  }

  @Test
  void whatCameWithTheScenarioIsNoLoss() {
    Scenario told =
        OTHER.with(List.of(new Intervention(3, new Change.Set(new Target.LearningRate(), 0.5))));
    page.editor().open(told);
    page.transport().epoch();
    until(() -> shown().scenario().equals(told) && shown().step() == 12);
    Snapshot before = shown();
    page.editor().open(LEAKY);
    until(() -> shown().run() != before.run());
    assertEquals("", said());
  }

  @Test
  void aLessonThatGoesOnSpeaksOfNoLoss() {
    workByHand();
    Snapshot before = shown();
    var step =
        new StepState(
            Optional.of(Excerpt.atStart(OTHER)), LessonPage.TRAINING, List.of(), Fence.OPEN);
    page.narration().show(step, false);
    until(() -> shown().run() != before.run());
    assertEquals("", said());
  }

  @Test
  void aRestart() {
    restartAndUndo(
        page.editor()::restart, "Started anew. The run with your change by hand was left.");
  }

  @Test
  void aNewSeed() {
    restartAndUndo(page.editor()::newSeed, "New seed. The run with your change by hand was left.");
  }

  @Test
  void aPreset() {
    restartAndUndo(
        () -> page.editor().open(OTHER), "Opened. The run with your change by hand was left.");
  }

  @Test
  void anotherSetting() {
    restartAndUndo(
        () -> page.setup().initialization().bias().type("-1"),
        "This setting starts anew. The run with your change by hand was left.");
  }

  @Test
  void aNetwork() {
    restartAndUndo(() -> page.setup().contenders().remove(0), "ReLU was removed");
  }

  @Test
  void aFutureThatIsForgotten() {
    workByHand();
    List<Snapshot.Branch> before = shown().branches();
    page.timeline().drop(before.getFirst());
    until(() -> shown().branches().isEmpty());
    assertEquals("The future left at step 12 is forgotten", said());
    notices.accept();
    until(() -> ids(shown().branches()).equals(ids(before)));
    assertEquals(1, shown().scenario().interventions().size(), "the change stays");
  }

  private static List<Integer> ids(List<Snapshot.Branch> branches) {
    return branches.stream().map(Snapshot.Branch::id).toList();
  }

  @Test
  void aFutureComesBackByUndoBeforeTheChangeDoes() {
    workByHand();
    page.timeline().drop(shown().branches().getFirst());
    until(() -> shown().branches().isEmpty());
    page.undoing().undo();
    until(() -> !shown().branches().isEmpty());
    page.undoing().undo();
    until(() -> shown().scenario().interventions().isEmpty());
  }

  @Test
  void aSetUpThatWasWorkedOutAndIsLeftForAPreset() {
    page.setup().initialization().bias().type("-1");
    until(() -> shown().run() == 1);
    page.editor().open(OTHER);
    until(() -> shown().run() == 2);
    assertEquals("Opened. The set-up that you had changed was left.", said());
    notices.accept();
    until(() -> shown().run() == 3);
    assertEquals(-1, page.setup().initialization().bias().value());
  }

  @Test
  void nothingIsSaidWhereNothingIsLost() {
    page.transport().epoch();
    until(() -> shown().step() == 12);
    page.editor().restart();
    until(() -> shown().run() == 1);
    page.editor().newSeed();
    until(() -> shown().run() == 2);
    page.editor().open(OTHER);
    until(() -> shown().run() == 3);
    assertEquals("", said());
  }

  @Test
  void whatIsDoneNextTakesTheOfferAway() {
    workByHand();
    page.editor().restart();
    until(this::isOffered);
    alpha.set(0.5);
    until(() -> !isOffered());
    assertFalse(page.snapshotProperty().get().isEmpty());
  }

  @Test
  void somethingElseThatIsSaidMeanwhileStays() {
    workByHand();
    page.editor().restart();
    until(this::isOffered);
    notices.say(Notices.Notice.error(Message.of("notice.close")));
    alpha.set(0.5);
    until(() -> shown().scenario().setup().contenders().contains(new LeakyRelu(0.5)));
    assertEquals("Close", said());
  }
}
