package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Elu;
import flatline.model.loop.Command;
import flatline.model.loop.Made;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.LockModel;
import flatline.viewmodel.Notices;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PacedTrainingTest {

  private static final long FRAME = 16_000_000L;

  private final FakeTraining target = new FakeTraining();
  private final PacedTraining training = new PacedTraining(target, new LockModel(new Notices()));
  private long clock;

  private void pulse() {
    clock += FRAME;
    training.onPulse(clock);
  }

  private void play() {
    training.send(new Command.Play());
    target.takeCommands();
  }

  @Test
  void aDragWhilePlayingSendsAFewASecondAndItsLastValue() {
    play();
    for (int i = 0; i < 125; i++) {
      training.send(Made.alpha(i / 1000.0));
      pulse();
    }
    for (int i = 0; i < 20; i++) {
      pulse();
    }
    List<Command> sent = target.takeCommands();
    assertTrue(sent.size() >= 6 && sent.size() <= 10, "in two seconds: " + sent.size());
    assertEquals(Made.alpha(0.124), sent.getLast());
  }

  @Test
  void aStopIsThatOfItsRunAlone() {
    Scenario told = Scenario.DEFAULT;
    Scenario other = told.with(setup -> setup.rate(2));
    training.send(new Command.Restart(1, told, false));
    training.stopAt(Optional.of(new PlayStop(told.setup(), 200)));
    training.play();
    training.send(new Command.Restart(2, other, true));
    training.play();
    training.send(new Command.Restart(3, told, true));
    assertEquals(
        List.of(
            new Command.Restart(1, told, false),
            new Command.PlayTo(200),
            new Command.Restart(2, other, true),
            new Command.Play(),
            new Command.Play(),
            new Command.Restart(3, told, true),
            new Command.PlayTo(200)),
        target.takeCommands());
    training.stopAt(Optional.empty());
    training.send(new Command.Restart(4, told, true));
    assertEquals(
        List.of(new Command.Restart(4, told, true), new Command.Play()), target.takeCommands());
  }

  @Test
  void whereItGoesToIsKnownUntilSomethingElseIsAskedFor() {
    training.send(new Command.Visit(1, Scenario.DEFAULT, 3_000));
    training.send(new Command.Speed(40));
    assertEquals(OptionalLong.of(3_000), training.goal());
    training.send(new Command.GoTo(12));
    assertEquals(OptionalLong.of(12), training.goal());
    training.send(new Command.Play());
    assertEquals(OptionalLong.empty(), training.goal());
  }

  @Test
  void inAPauseEveryValueIsSeenAtOnce() {
    for (int i = 0; i < 10; i++) {
      training.send(Made.rate(0.1 + i));
    }
    assertEquals(10, target.takeCommands().size());
  }

  @Test
  void whatIsAskedForNextComesAfterWhatWaits() {
    play();
    training.send(Made.rate(1));
    training.send(Made.rate(2));
    training.send(Made.alpha(0.5));
    training.send(Made.alpha(0.6));
    training.send(new Command.Steps(1));
    assertEquals(
        List.of(Made.rate(1), Made.rate(2), Made.alpha(0.5), Made.alpha(0.6), new Command.Steps(1)),
        target.takeCommands());
  }

  @Test
  void aRestartDoesNotGetChangesOfTheRunBefore() {
    play();
    training.send(Made.rate(1));
    training.send(Made.rate(2));
    Command restart = new Command.Restart(1, Scenario.DEFAULT, true);
    training.send(restart);
    clock += 1_000_000_000L;
    pulse();
    assertEquals(List.of(Made.rate(1), restart), target.takeCommands());
  }

  @Test
  void aDraggedParameterOfAnActivationIsPaced() {
    play();
    for (int i = 1; i <= 10; i++) {
      training.send(new Command.Make(new Change.SetActivation(0, new Elu(i / 10.0))));
    }
    clock += 1_000_000_000L;
    pulse();
    assertEquals(
        List.of(
            new Command.Make(new Change.SetActivation(0, new Elu(0.1))),
            new Command.Make(new Change.SetActivation(0, new Elu(1)))),
        target.takeCommands());
  }

  @Test
  void aDraggedLineIsPacedAndOtherDeedsAreNot() {
    play();
    var bias = new Target.Bias(0, 0, 0);
    training.send(new Command.Make(new Change.Set(bias, 1)));
    training.send(new Command.Make(new Change.Set(bias, 2)));
    assertEquals(1, target.takeCommands().size());
    var unit = new Change.UnitAddress(0, 0, 0);
    training.send(new Command.Make(new Change.Freeze(unit)));
    training.send(new Command.Make(new Change.Freeze(unit)));
    assertEquals(3, target.takeCommands().size());
  }
}
