package flatline.viewmodel.training.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.loop.Snapshot;
import flatline.model.optimizer.Optimizer;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.view.Texts;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuessingTest {

  private static final Scenario OPENING = Presets.opening().scenario();
  private static final long END = OPENING.setup().training().steps();

  private final Guessing guessing = new Guessing();

  private Guess state() {
    return guessing.stateProperty().get();
  }

  private void show(long run, Scenario scenario, long step) {
    guessing.show(Snapshots.of(run, scenario, step));
  }

  @Test
  void deadUnitsAreAskedForWhereSomeCanDie() {
    show(0, OPENING, 0);
    assertEquals(
        Optional.of(new GuessQuestion(0, Message.of("activation.relu"), new Relu(), 8, END)),
        state().question());
    assertEquals(9, state().question().orElseThrow().ballot().labels().size());
  }

  @Test
  void inactiveOnesWhereNoneCan() {
    show(0, OPENING.with(b -> b.contenders(List.of(new LeakyRelu(0.1)))), 0);
    assertFalse(state().question().orElseThrow().isOfDead());
    show(0, OPENING.with(b -> b.contenders(List.of(new Tanh()))), 0);
    assertEquals(Optional.empty(), state().question());
  }

  @Test
  void twoNetworksOfOneNameAreNotAskedFor() {
    show(0, OPENING.with(b -> b.contenders(List.of(new Relu(), new Relu()))), 0);
    assertEquals(Optional.empty(), state().question());
  }

  @Test
  void ofNetworksThatDifferInTheWayTheyAreTrainedOneIsAskedForByThat() {
    Entrant plain = Entrant.of(new Relu());
    Entrant adam = new Entrant(new Relu(), Remedy.of(new Optimizer.Adam(0.9, 0.999, 1e-8)));
    show(0, OPENING.with(b -> b.entrants(List.of(adam, plain))), 0);
    GuessQuestion question = state().question().orElseThrow();
    assertEquals(0, question.contender());
    assertEquals("ReLU, Adam", new Texts().say(question.called()));
  }

  @Test
  void atTheEndTheOutcomeStandsBesideTheGuess() {
    show(0, OPENING, 0);
    guessing.guess("5");
    assertEquals(Optional.empty(), state().outcome());
    show(0, OPENING, 40);
    assertTrue(state().question().isPresent());
    guessing.guess("6");
    show(0, OPENING, END);
    assertEquals(Optional.empty(), state().question());
    assertEquals(
        Optional.of(Message.of("guess.right", "6", "3,000", "6", "8", "@count.state.dead")),
        state().outcome());
    guessing.guess("7");
    guessing.ask();
    show(0, OPENING, 100);
    assertEquals(Optional.of("6"), state().said(), "the end is known by now");
    assertEquals(Optional.empty(), state().question());
  }

  @Test
  void aWrongGuessIsToldSo() {
    show(0, OPENING, 0);
    guessing.guess("0");
    show(0, OPENING, END);
    assertEquals("guess.wrong", state().outcome().orElseThrow().key());
  }

  @Test
  void nothingIsSaidOfAGuessThatWasNotMade() {
    show(0, OPENING, 0);
    guessing.tell();
    assertEquals(Optional.empty(), state().question());
    show(0, OPENING, END);
    assertEquals(Optional.empty(), state().outcome());
  }

  @Test
  void aChangeByHandDropsIt() {
    show(0, OPENING, 0);
    guessing.guess("5");
    var byHand = new Intervention(5, new Change.Set(new Target.Bias(0, 0, 2), 1));
    show(0, OPENING.with(List.of(byHand)), 6);
    assertEquals(Optional.empty(), state().said());
    assertTrue(state().question().isPresent());
  }

  @Test
  void anotherSeedDropsIt() {
    show(0, OPENING, 0);
    guessing.guess("5");
    show(1, OPENING.with(b -> b.seed(7)), 0);
    assertEquals(Optional.empty(), state().said());
  }

  @Test
  void theSameRunBegunAgainKeepsItUntilItsEndWasSeen() {
    show(0, OPENING, 0);
    guessing.guess("5");
    show(1, OPENING, 0);
    assertEquals(Optional.of("5"), state().said());
    show(1, OPENING, END);
    show(2, OPENING, 0);
    assertEquals(Optional.empty(), state().said());
    assertTrue(state().question().isPresent(), "a new class is asked anew");
  }

  @Test
  void ofANetworkThatDivergedItsStepIsTold() {
    Scenario explodes =
        Presets.get("leak-explodes").with(b -> b.contenders(List.of(new LeakyRelu(0.1))));
    Snapshot end = Snapshot.of(explodes, explodes.setup().training().steps());
    guessing.show(Snapshot.of(explodes, 0));
    guessing.guess("5");
    guessing.show(end);
    assertEquals("guess.diverged", state().outcome().orElseThrow().key());
  }
}
