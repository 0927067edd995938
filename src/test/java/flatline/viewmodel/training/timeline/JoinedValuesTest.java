package flatline.viewmodel.training.timeline;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was found out about a unit is shown beside the step that it belongs to, and no other. */
@Timeout(60)
class JoinedValuesTest {

  private final List<Scenario> presets =
      Presets.all().stream().map(Presets.Preset::scenario).toList();
  private final TrainingLoop loop = new TrainingLoop(presets.getFirst());
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop,
          PlainPresets.of(presets),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private long clock;

  @AfterEach
  void close() {
    loop.close();
  }

  private void until(BooleanSupplier shown) {
    await()
        .pollInSameThread()
        .until(() -> {
          page.onPulse(clock += 1_000_000_000L);
          return shown.getAsBoolean();
        });
  }

  private Snapshot snapshot() {
    return page.snapshotProperty().get().orElseThrow();
  }

  private Snapshot at(long step) {
    until(() -> page.snapshotProperty().get().filter(now -> now.step() == step).isPresent());
    return snapshot();
  }

  private Inquest.Part relu() {
    Inquest inquest = page.autopsy().inquestProperty().get().orElseThrow();
    assertEquals(snapshot().at(), inquest.at());
    return inquest.contenders().getFirst();
  }

  private void assertPresent(Snapshot now, UnitRef unit) {
    Network network = now.contenders().getFirst().network();
    assertEquals(now.step(), relu().present().step());
    assertEquals(network.bias(unit.layer(), unit.unit()), relu().present().bias());
    double w1 = network.weight(unit.layer(), unit.unit(), 0);
    double w2 = network.weight(unit.layer(), unit.unit(), 1);
    assertEquals(Math.sqrt(w1 * w1 + w2 * w2), relu().present().norm(), 1e-12);
  }

  /** States are kept so far apart by then that none lies near the step. */
  @Test
  void vitalsAreThoseOfTheStepAlsoInALongRun() {
    loop.send(new Command.Steps(52_000));
    at(52_000);
    UnitRef unit = new UnitRef(0, 2);
    page.selection().select(unit);
    page.timeline().toStart();
    assertPresent(at(0), unit);
    for (int jump = 0; jump < 3; jump++) {
      long before = snapshot().step();
      page.timeline().toNextMark();
      until(() -> snapshot().step() > before);
      assertPresent(snapshot(), unit);
    }
    long before = snapshot().step();
    page.transport().step();
    assertPresent(at(before + 1), unit);
    assertNotEquals(0, relu().present().bias());
  }

  /** What was left keeps an eighth of its states. */
  @Test
  void aDeadUnitOfABranchThatIsVisitedAgainIsNotShownActive() {
    loop.send(new Command.Steps(3_000));
    Snapshot end = at(3_000);
    UnitRef unit = dead(end);
    page.selection().select(unit);
    page.timeline().goTo(2);
    at(2);
    page.timeline().change(new Change.Set(new Target.Bias(0, 0, unit.unit()), 1));
    until(() -> !snapshot().branches().isEmpty());
    long death =
        end.contenders().getFirst().events().stream()
            .filter(event -> event.unit() == unit.unit())
            .filter(event -> event.kind() == LifeEvent.Kind.DEATH)
            .mapToLong(LifeEvent::step)
            .max()
            .orElseThrow();
    loop.send(new Command.GoTo(death));
    at(death);
    page.timeline().switchTo(snapshot().branches().getFirst());
    until(() -> snapshot().scenario().interventions().isEmpty());
    assertEquals(death, snapshot().step());
    assertEquals(0, relu().present().activeShare());
    assertEquals(0, relu().present().gradientNorm());
    assertPresent(snapshot(), unit);
    until(() -> relu().telling() instanceof Telling.Happened);
    var told = assertInstanceOf(Telling.Happened.class, relu().telling());
    assertEquals(death, told.finding().event().step());
  }

  private static UnitRef dead(Snapshot end) {
    var units = end.contenders().getFirst().examination().layers().getFirst();
    for (int unit = 0; unit < units.size(); unit++) {
      if (units.get(unit).state() == UnitState.DEAD) {
        return new UnitRef(0, unit);
      }
    }
    throw new AssertionError("nobody died");
  }

  @Test
  void aUnitThatHandsHaveKilledAtThisStepIsNotSaidToHaveBeenActiveAlways() {
    UnitRef unit = new UnitRef(0, 2);
    loop.send(new Command.Steps(10));
    at(10);
    page.selection().select(unit);
    until(() -> relu().curve().points().size() > 1);
    assertInstanceOf(Telling.Nothing.class, relu().telling());
    page.timeline().change(new Change.Set(new Target.Bias(0, 0, 2), -50));
    until(() -> relu().present().bias() == -50);
    assertTrue(
        relu().telling() instanceof Telling.Sought || relu().telling() instanceof Telling.Happened);
    until(() -> relu().telling() instanceof Telling.Happened);
  }

  @Test
  void slowMotionEndsWhereAnotherStepIsShown() {
    page.selection().select(new UnitRef(0, 2));
    loop.send(new Command.Steps(30));
    at(30);
    page.autopsy().showArithmetic(20);
    var motion = page.autopsy().slowMotion();
    until(() -> motion.takeProperty().get().isPresent());
    assertEquals(19, snapshot().step());
    page.transport().step();
    at(20);
    assertTrue(motion.takeProperty().get().isEmpty());
    page.timeline().back();
    at(19);
    assertTrue(motion.takeProperty().get().isEmpty());
  }
}
