package flatline.viewmodel.training.setup;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.model.activation.Tanh;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.Network;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.Timeline;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The set-up pane acting on a run that is under way. */
@Timeout(60)
class InterventionSetupTest {

  private static final long FRAME = 16_000_000L;

  /** Long enough not to end while something is tried. */
  private final List<Scenario> presets =
      Presets.all().stream()
          .map(preset -> preset.scenario().with(b -> b.steps(1_000_000_000)))
          .toList();

  private final TrainingLoop loop = new TrainingLoop(presets.getFirst());
  private final AlphaModel alpha = new AlphaModel();
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop, PlainPresets.of(presets), new TrainingContext(alpha, new Notices(), Runnable::run));
  private long clock;

  @AfterEach
  void close() {
    loop.close();
  }

  private void pulse() {
    clock += FRAME;
    page.onPulse(clock);
  }

  private Snapshot until(Predicate<Snapshot> shown) {
    await()
        .pollInSameThread()
        .until(() -> {
          pulse();
          return page.snapshotProperty().get().filter(shown).isPresent();
        });
    return page.snapshotProperty().get().orElseThrow();
  }

  private Snapshot at(long step) {
    loop.send(new Command.GoTo(step));
    return until(now -> now.step() == step);
  }

  @Test
  void activationAndBatchSizeActFromTheStepThatIsShown() {
    until(now -> now.step() == 0);
    Network before = at(30).contenders().getFirst().network();
    page.setup().contenders().activation(0).choose("tanh");
    page.setup().optimizer().batchSize().type("5");
    Snapshot changed = until(now -> now.scenario().interventions().size() == 2);
    assertEquals(
        List.of(
            new Intervention(30, new Change.SetActivation(0, new Tanh())),
            new Intervention(30, new Change.Set(new Target.BatchSize(), 5))),
        changed.scenario().interventions());
    assertEquals(30, changed.step(), "the run goes on, it does not start anew");
    assertEquals(before, changed.contenders().getFirst().network());
    assertEquals("tanh", changed.contenders().getFirst().activation().id());
    page.editor().restart();
    Snapshot anew = until(now -> now.step() == 0 && now.scenario().interventions().isEmpty());
    assertEquals("tanh", anew.contenders().getFirst().activation().id());
    assertEquals(5, anew.scenario().setup().training().batchSize());
  }

  @Test
  void atTheStartTheyAreJustAnotherScenario() {
    until(now -> now.step() == 0);
    page.setup().contenders().activation(1).choose("elu");
    page.setup().optimizer().batchSize().type("8");
    Snapshot changed = until(now -> now.scenario().setup().training().batchSize() == 8);
    assertTrue(changed.scenario().interventions().isEmpty());
    assertEquals("elu", changed.scenario().setup().contenders().get(1).id());
  }

  @Test
  void aDragWhileItPlaysIsAFewChangesAndOneUndoTakesAllOfThemBack() {
    until(now -> now.step() == 0);
    Snapshot first = at(40);
    loop.send(new Command.Speed(Double.POSITIVE_INFINITY));
    page.transport().toggle();
    until(now -> now.playing() && now.step() > 60);
    alpha.heldProperty().set(true);
    long begun = clock;
    double value = 0.1;
    while (clock - begun < 3_000_000_000L) {
      value += 0.001;
      alpha.set(value);
      pulse();
      long seen = page.snapshotProperty().get().orElseThrow().step();
      until(now -> now.step() > seen);
    }
    alpha.heldProperty().set(false);
    double last = value;
    until(now -> now.contenders().get(1).activation().parameter().getAsDouble() == last);
    page.transport().toggle();
    Snapshot dragged = until(now -> !now.playing());
    long seconds = (clock - begun) / 1_000_000_000L + 1;
    int changes = dragged.scenario().interventions().size();
    assertTrue(changes > 2 && changes <= 4 * seconds + 2, "changes: " + changes);
    Timeline straight = new Timeline(dragged.scenario());
    straight.goTo(dragged.step());
    assertEquals(
        straight.now().contenders().get(1).network().network(),
        dragged.contenders().get(1).network(),
        "what is written down is what acted");
    page.undoing().undo();
    Snapshot undone = until(now -> now.scenario().interventions().isEmpty());
    assertEquals(first.contenders().get(1).activation(), undone.contenders().get(1).activation());
    assertFalse(page.undoing().canUndoProperty().get(), "nothing else was changed");
  }
}
