package flatline.viewmodel.training.timeline;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.autopsy.Cause;
import flatline.model.autopsy.Finding;
import flatline.model.autopsy.StepArithmetic;
import flatline.model.loop.Command;
import flatline.model.loop.Made;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way from a death back to the step before it, told by the view models alone. */
@Timeout(60)
class TimeMachineTest {

  private final List<Presets.Preset> presets = Presets.all();
  private final TrainingLoop loop = new TrainingLoop(presets.getFirst().scenario());
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop, presets, new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private long clock;

  @AfterEach
  void close() {
    loop.close();
  }

  private Snapshot until(Predicate<Snapshot> shown) {
    await()
        .pollInSameThread()
        .until(() -> {
          clock += 1_000_000_000L;
          page.onPulse(clock);
          return page.snapshotProperty().get().filter(shown).isPresent();
        });
    return page.snapshotProperty().get().orElseThrow();
  }

  private Snapshot trainTo(long step) {
    long made = page.snapshotProperty().get().map(Snapshot::step).orElse(0L);
    loop.send(new Command.Steps(step - made));
    return until(snapshot -> snapshot.step() == step);
  }

  private Telling telling() {
    return page.autopsy().inquestProperty().get().orElseThrow().contenders().get(0).telling();
  }

  private EventMark firstDeath() {
    return page.timeline().marksProperty().get().stream()
        .filter(mark -> mark.contender() == 0 && mark.event().step() > 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aUnitIsSavedOnTheStepBeforeItsDeath() {
    until(snapshot -> snapshot.step() == 0);
    trainTo(160);
    EventMark death = firstDeath();
    assertEquals(LifeEvent.Kind.DEATH, death.event().kind());
    page.timeline().goTo(death.stepBefore());
    int unit = death.event().unit();
    Snapshot before = until(snapshot -> snapshot.step() == death.stepBefore());
    assertFalse(isDead(before, unit));
    Hinge hinge = hinge(before.contenders().get(0).network(), unit);
    Hinge onTheData = new Hinge(hinge.w1(), hinge.w2(), 0.5 * hinge.norm());
    page.timeline().change(new Change.Set(new Target.Bias(0, 0, unit), onTheData.bias()));
    Snapshot changed = until(snapshot -> !snapshot.scenario().interventions().isEmpty());
    assertEquals(1, changed.branches().size(), "the old future is kept");
    assertEquals(160, changed.branches().getFirst().head());
    Snapshot later = trainTo(death.event().step() + 20);
    assertFalse(isDead(later, unit), "the unit lives on");
  }

  @Test
  void undoBringsBackTheBitsAndRedoTheChange() {
    until(snapshot -> snapshot.step() == 0);
    Snapshot first = trainTo(50);
    Network bits = first.contenders().get(1).network();
    loop.send(Made.rate(0.01));
    until(snapshot -> snapshot.rate() == 0.01);
    trainTo(80);
    page.undoing().undo();
    Snapshot undone = until(snapshot -> snapshot.rate() == first.rate());
    assertEquals(bits, undone.contenders().get(1).network());
    assertTrue(page.undoing().canRedoProperty().get());
    page.undoing().redo();
    until(snapshot -> snapshot.rate() == 0.01);
  }

  @Test
  void theAutopsyOfTheSelectedUnitIsThatOfTheRun() {
    until(snapshot -> snapshot.step() == 0);
    trainTo(160);
    LifeEvent death = firstDeath().event();
    page.selection().toggle(new UnitRef(0, death.unit()));
    until(snapshot -> telling() instanceof Telling.Happened);
    Finding finding = assertInstanceOf(Telling.Happened.class, telling()).finding();
    assertEquals(death, finding.event());
    assertTrue(finding.cause() == Cause.DRIFT || finding.cause() == Cause.SINGLE_STEP);
    page.autopsy().showArithmetic(death.step());
    var slowMotion = page.autopsy().slowMotion();
    until(snapshot -> slowMotion.takeProperty().get().isPresent());
    var steps = slowMotion.takeProperty().get().orElseThrow().networks();
    StepArithmetic step = steps.getFirst();
    assertEquals(16, step.samples().size());
    assertEquals(samples(step), samples(steps.getLast()), "the twin has the same minibatch");
    assertNotEquals(step.after(), steps.getLast().after());
    assertEquals(finding.after(), step.after(), "the update that the sentence tells of");
    until(snapshot -> snapshot.step() == death.step() - 1 && slowMotion.isAtEnd());
    until(snapshot -> !slowMotion.playingProperty().get());
    page.selection().clear();
    until(snapshot -> page.autopsy().inquestProperty().get().isEmpty());
  }

  @Test
  void jumpsFromMarkToMarkStandBeforeEach() {
    until(snapshot -> snapshot.step() == 0);
    trainTo(160);
    long step = firstDeath().stepBefore();
    page.timeline().goTo(100);
    until(snapshot -> snapshot.step() == 100);
    page.timeline().toNextMark();
    Snapshot next = until(snapshot -> snapshot.step() != 100);
    long target = next.step();
    assertTrue(
        page.timeline().marksProperty().get().stream()
            .anyMatch(mark -> mark.stepBefore() == target && target > 100));
    page.timeline().goTo(step);
    until(snapshot -> snapshot.step() == step);
    assertEquals(160, page.timeline().headProperty().get(), "going back forgets nothing");
  }

  private static List<Integer> samples(StepArithmetic step) {
    return step.samples().stream().map(StepArithmetic.SampleLine::sample).toList();
  }

  private static boolean isDead(Snapshot snapshot, int unit) {
    return snapshot.contenders().get(0).examination().unit(0, unit).state() == UnitState.DEAD;
  }

  private static Hinge hinge(Network network, int unit) {
    return new Hinge(network.weight(0, unit, 0), network.weight(0, unit, 1), network.bias(0, unit));
  }
}
