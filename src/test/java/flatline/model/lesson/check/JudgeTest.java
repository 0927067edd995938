package flatline.model.lesson.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.lesson.Condition;
import flatline.model.lesson.Operand;
import flatline.model.lesson.Operand.Observed;
import flatline.model.lesson.Quantity;
import flatline.model.lesson.Relation;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent;
import flatline.model.training.LifeEvent.Kind;
import flatline.model.training.Timeline;
import flatline.model.vitals.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what a lesson is told of a run is what every other part of the program says of it. */
class JudgeTest {

  private static Observed observed(int contender, Quantity quantity, long step) {
    return new Observed(contender, quantity, step, "");
  }

  private static Condition atLeast(Observed observed, double value) {
    return new Condition(
        List.of(observed, new Operand.Literal(value, "")),
        List.of(Relation.AT_LEAST),
        Optional.empty());
  }

  private static List<Observed> everything(Scenario scenario, long... steps) {
    var all = new ArrayList<Observed>();
    for (long step : steps) {
      for (int i = 0; i < scenario.setup().contenders().size(); i++) {
        for (Quantity quantity : Quantity.values()) {
          all.add(observed(i, quantity, step));
        }
      }
    }
    return all;
  }

  /** What the Training page says at that step. */
  private static double shown(Timeline timeline, Observed of) {
    var examination = timeline.examine(of.contender());
    Stream<LifeEvent> events =
        timeline.events(of.contender()).stream()
            .filter(each -> each.step() > 0 && each.step() <= of.step());
    return switch (of.quantity()) {
      case DEAD -> examination.count(UnitState.DEAD);
      case INACTIVE -> examination.count(UnitState.INACTIVE);
      case SLEEPING -> examination.count(UnitState.SLEEPING);
      case ALIVE -> examination.count(UnitState.ALIVE);
      case BORN_DEAD ->
          timeline.events(of.contender()).stream()
              .filter(each -> each.step() == 0 && each.kind() == Kind.DEATH)
              .count();
      case DEATHS -> events.filter(each -> each.kind() == Kind.DEATH).count();
      case RETURNS -> events.filter(each -> !each.kind().isSilence()).count();
      case LOSS -> examination.loss();
      case ACCURACY -> examination.accuracy().orElse(Double.NaN);
      case SPARSITY -> examination.sparsity();
      case DIVERGED ->
          timeline.now().contenders().get(of.contender()).divergence().isPresent() ? 1 : 0;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"opening", "bad-initialization", "two-hidden-layers", "knock-out"})
  void aRunIsObservedAsTheTrainingPageShowsIt(String preset) {
    Scenario scenario = Presets.get(preset);
    var wanted = everything(scenario, 0, 1, 167, 600);
    Observations seen = RunObserver.observe(scenario, wanted, () -> false);
    var timeline = new Timeline(scenario);
    timeline.goTo(600);
    for (Observed each : wanted) {
      timeline.goTo(each.step());
      assertEquals(shown(timeline, each), seen.value(each), each.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opening",
        "bad-initialization",
        "two-hidden-layers",
        "knock-out",
        "leak-explodes"
      })
  void aStudySaysTheSameToTheBit(String preset) {
    Scenario scenario = Presets.get(preset);
    var wanted =
        everything(scenario, 1, 520).stream()
            .filter(each -> StudyObserver.takes(scenario, List.of(each)))
            .toList();
    assertEquals(32, wanted.size(), "eight of the eleven, of two networks at two steps");
    var seen = new StudyObserver(scenario, 3, () -> false).observe(wanted);
    for (int seed = 1; seed <= 3; seed++) {
      int one = seed;
      assertEquals(
          RunObserver.observe(scenario.with(b -> b.seed(one)), wanted, () -> false),
          seen.get(seed - 1),
          "seed " + seed);
    }
  }

  @Test
  void aStudyIsNotAskedForWhatItCannotTell() {
    Scenario scenario = Presets.get("opening");
    assertFalse(StudyObserver.takes(scenario, List.of(observed(0, Quantity.LOSS, 0))));
    assertFalse(StudyObserver.takes(scenario, List.of(observed(0, Quantity.SPARSITY, 5))));
    assertFalse(
        StudyObserver.takes(
            scenario.with(b -> b.contenders(List.of(new Tanh()))),
            List.of(observed(0, Quantity.LOSS, 5))));
    var leaks =
        scenario.with(
            List.of(new Intervention(3, new Change.Set(new Target.Alpha(Target.ALL), 0))));
    assertFalse(StudyObserver.takes(leaks, List.of(observed(0, Quantity.LOSS, 5))));
    assertFalse(
        StudyObserver.takes(
            scenario.with(b -> b.hidden(List.of())), List.of(observed(0, Quantity.LOSS, 5))));
  }

  @Test
  void aLeakOfZeroDiesAsReluDoes() {
    Scenario scenario =
        Presets.get("bad-initialization")
            .with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(0))));
    for (Quantity quantity : Quantity.values()) {
      var both = List.of(observed(0, quantity, 50), observed(1, quantity, 50));
      var seen = RunObserver.observe(scenario, both, () -> false);
      assertEquals(seen.value(both.getFirst()), seen.value(both.get(1)), quantity.id());
    }
  }

  @Test
  void ofANetworkThatDivergedNothingHolds() {
    Scenario scenario = Presets.get("leak-explodes");
    var judge = new Judge(() -> false);
    var loss = observed(1, Quantity.LOSS, 3000);
    var found = (Evidence.InOneRun) judge.judge(scenario, atLeast(loss, 0));
    assertFalse(found.holds());
    assertFalse(found.isComplete());
    assertTrue(Double.isNaN(found.value(0)));
    var many =
        new Condition(
            List.of(loss, new Operand.Literal(0, "0")),
            List.of(Relation.AT_LEAST),
            Optional.of(new Condition.Chance(10, 5)));
    assertEquals(new Evidence.InManyRuns(0, 5, false), judge.judge(scenario, many));
  }

  @Test
  void thatANetworkDivergedCanBeClaimedAndAsked() {
    Scenario scenario = Presets.get("leak-explodes");
    var judge = new Judge(() -> false);
    var leaky = observed(1, Quantity.DIVERGED, 3000);
    assertTrue(judge.judge(scenario, atLeast(leaky, 1)).holds());
    assertFalse(judge.judge(scenario, atLeast(observed(0, Quantity.DIVERGED, 3000), 1)).holds());
    assertFalse(judge.judge(scenario, atLeast(observed(1, Quantity.DIVERGED, 0), 1)).holds());
    var many =
        new Condition(
            List.of(leaky, new Operand.Literal(1, "1")),
            List.of(Relation.EQUAL),
            Optional.of(new Condition.Chance(100, 5)));
    assertTrue(judge.judge(scenario, many).holds());
  }

  /** The numbers of the preset's own text. */
  @Test
  void theOpeningRunIsAsItsTextSays() {
    Scenario scenario = Presets.get("opening");
    var judge = new Judge(() -> false);
    assertFalse(judge.judge(scenario, atLeast(observed(0, Quantity.DEAD, 166), 6)).holds());
    assertTrue(judge.judge(scenario, atLeast(observed(0, Quantity.DEAD, 167), 6)).holds());
    assertFalse(judge.judge(scenario, atLeast(observed(0, Quantity.RETURNS, 3000), 1)).holds());
    assertTrue(judge.judge(scenario, atLeast(observed(1, Quantity.RETURNS, 500), 1)).holds());
  }

  @Test
  void longWorkCanBeEnded() {
    var judge = new Judge(() -> true);
    Scenario scenario = Presets.get("opening");
    var end = observed(0, Quantity.DEAD, 1_000_000);
    assertThrows(CancellationException.class, () -> judge.judge(scenario, atLeast(end, 1)));
    var many =
        new Condition(
            List.of(end, new Operand.Literal(0, "0")),
            List.of(Relation.AT_LEAST),
            Optional.of(new Condition.Chance(10, 10_000)));
    assertThrows(CancellationException.class, () -> judge.judge(scenario, many));
  }
}
