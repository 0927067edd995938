package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.loop.Command;
import flatline.model.loop.Made;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking back, where the pictures come late or not at all. */
class UndoTest {

  private static final long SECOND = 1_000_000_000L;

  private final FakeTraining training = new FakeTraining();
  private final AlphaModel alpha = new AlphaModel();
  private final TrainingViewModel page =
      new TrainingViewModel(
          training,
          PlainPresets.of(leaky(0.1)),
          new TrainingContext(alpha, new Notices(), Runnable::run));
  private long clock;

  private static Scenario leaky(double alpha) {
    return Scenario.DEFAULT.with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(alpha))));
  }

  private void show(long run, double leak) {
    training.offer(Snapshots.of(run, leaky(leak), 0));
    clock += SECOND;
    page.onPulse(clock);
  }

  private void change(long run, double leak) {
    alpha.set(leak);
    show(run, leak);
  }

  @Test
  void aChangeThatOvertakesTheUndoneMomentIsOneMoreChange() {
    show(0, 0.1);
    change(0, 0.2);
    change(0, 0.3);
    training.takeCommands();
    page.undoing().undo();
    alpha.set(0.25);
    assertEquals(
        List.of(new Command.Visit(1, leaky(0.2), 0), Made.alpha(0.25)), training.takeCommands());
    show(1, 0.25);
    assertTrue(page.undoing().canUndoProperty().get());
    assertFalse(page.undoing().canRedoProperty().get());
    page.undoing().undo();
    page.undoing().undo();
    assertEquals(
        List.of(new Command.Visit(2, leaky(0.2), 0), new Command.Visit(3, leaky(0.1), 0)),
        training.takeCommands());
  }

  @Test
  void aControlThatIsHeldThroughAnUndoMakesANewChange() {
    show(0, 0.1);
    alpha.heldProperty().set(true);
    change(0, 0.2);
    page.undoing().undo();
    change(1, 0.3);
    change(1, 0.4);
    alpha.heldProperty().set(false);
    training.takeCommands();
    page.undoing().undo();
    assertEquals(List.of(new Command.Visit(2, leaky(0.1), 0)), training.takeCommands());
    assertFalse(page.undoing().canUndoProperty().get());
  }

  @Test
  void aDragThatStartsTheRunAnewWithEachValueIsOneChange() {
    show(0, 0.1);
    var seed = page.setup().optimizer().seed();
    seed.hold(true);
    for (int run = 1; run <= 5; run++) {
      seed.type(String.valueOf(10 + run));
      training.offer(Snapshots.of(run, page.editor().scenario(), 0));
      page.onPulse(clock += SECOND);
    }
    seed.hold(false);
    page.undoing().undo();
    assertFalse(page.undoing().canUndoProperty().get());
    assertEquals(new Command.Visit(6, leaky(0.1), 0), training.takeCommands().getLast());
  }

  @Test
  void picturesFromBeforeTheUndoAreNoChange() {
    show(0, 0.1);
    change(0, 0.2);
    page.undoing().undo();
    show(0, 0.2);
    show(1, 0.1);
    assertFalse(page.undoing().canUndoProperty().get());
    assertTrue(page.undoing().canRedoProperty().get());
    page.undoing().redo();
    show(2, 0.2);
    assertTrue(page.undoing().canUndoProperty().get());
  }
}
