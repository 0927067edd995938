package flatline.viewmodel.training.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.view.Texts;
import flatline.viewmodel.AlphaReach;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the training run where its leak is set. */
class RunReachTest {

  private static final Scenario LEAKY =
      Scenario.DEFAULT.with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(0.1))));
  private static final Intervention ALPHA =
      new Intervention(3, new Change.Set(new Target.Alpha(Target.ALL), 0.25));
  private static final Intervention RATE =
      new Intervention(4, new Change.Set(new Target.LearningRate(), 1));

  private final AlphaReach reach = new AlphaReach();

  private String said(Snapshot snapshot) {
    List<HandChange> made =
        HandChange.of(snapshot.scenario()).stream()
            .filter(each -> each.step() <= snapshot.step())
            .toList();
    new RunReach(reach).show(snapshot, made, true);
    return reach.saidProperty().get().map(new Texts()::say).orElse("");
  }

  @Test
  void itSaysFromWhichStepOnAChangeActs() {
    assertEquals("Also sets the training run, from its start", said(Snapshots.of(LEAKY, 0)));
    assertEquals("Also acts on training, from step 106", said(Snapshots.of(LEAKY, 106)));
    assertEquals(
        "Also acts on training, which plays", said(Snapshots.playing(Snapshots.of(LEAKY, 5), 5)));
    assertFalse(reach.canUndoProperty().get());
  }

  @Test
  void aChangeThatWasMadeIsNamedAndCanBeTakenBackAsLongAsItIsTheLast() {
    Scenario changed = LEAKY.with(List.of(ALPHA));
    assertEquals("Also in training: 0.1 → 0.25 at step 3", said(Snapshots.of(changed, 6)));
    assertTrue(reach.canUndoProperty().get());
    assertEquals("Also acts on training, from step 2", said(Snapshots.of(changed, 2)));
    assertFalse(reach.canUndoProperty().get(), "not made yet at the step that is shown");
    said(Snapshots.of(LEAKY.with(List.of(ALPHA, RATE)), 6));
    assertFalse(reach.canUndoProperty().get(), "the rate was changed after it");
  }

  @Test
  void itSaysNothingWhereNoLeakTrains() {
    assertEquals("", said(Snapshots.of(LEAKY.with(b -> b.contenders(List.of(new Relu()))), 3)));
  }
}
