package flatline.model.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.training.MeasuredPresets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Play pauses where the scenario ends, at that very step, and goes on past it when asked to. */
@Timeout(60)
class RunEndTest {

  private static final long END = 203;
  private static final Scenario SHORT =
      Scenario.DEFAULT.with(b ->
          b.data(new DataSource.Generated(DataKind.CIRCLE, 40, 0.05))
              .hidden(List.of(4))
              .batchSize(10)
              .steps(END));

  private final TrainingLoop loop = new TrainingLoop(SHORT);
  private long run;

  @AfterEach
  void close() {
    loop.close();
  }

  /** What is shown after a step while nothing plays; a slow machine shows steps on the way, too. */
  private Snapshot paused(long after) {
    return Shown.until(loop, shown -> shown.step() > after && !shown.playing());
  }

  private Snapshot playToTheEnd() {
    loop.send(new Command.Speed(Double.POSITIVE_INFINITY));
    loop.send(new Command.Play());
    return paused(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Infinity, 203",
    "Infinity, 1",
    "Infinity, 8",
    "Infinity, 4999",
    "2000, 203",
    "90, 7"
  })
  void playPausesAtTheScenariosLastStepAtEveryPace(double pace, long steps) {
    loop.send(new Command.Speed(pace));
    loop.send(new Command.Restart(++run, SHORT.with(b -> b.steps(steps)), true));
    Snapshot end =
        Shown.until(loop, shown -> shown.run() == run && shown.step() > 0 && !shown.playing());
    assertEquals(steps, end.step());
    assertEquals(steps, end.head());
    assertTrue(end.isAtEnd());
  }

  @Test
  void whoPlaysOnFromTheEndGoesPastItUntilThePause() {
    assertEquals(END, playToTheEnd().step());
    loop.send(new Command.Play());
    Snapshot beyond = Shown.until(loop, shown -> shown.step() > 3 * END);
    assertTrue(beyond.playing());
    assertFalse(beyond.isAtEnd());
    loop.send(new Command.Pause());
    Snapshot paused = paused(0);
    loop.send(new Command.Play());
    assertTrue(Shown.until(loop, shown -> shown.step() > paused.step()).playing());
  }

  @Test
  void whatWasPlayedOnceEndsThereAgain() {
    playToTheEnd();
    loop.send(new Command.GoTo(100));
    assertFalse(Shown.until(loop, shown -> shown.step() == 100).isAtEnd());
    loop.send(new Command.Play());
    assertEquals(END, paused(100).step());
  }

  @Test
  void anotherFutureEndsThereToo() {
    playToTheEnd();
    loop.send(new Command.GoTo(50));
    loop.send(Made.rate(0.7));
    loop.send(new Command.Play());
    Snapshot end = paused(50);
    assertEquals(END, end.step());
    assertEquals(50, end.changedAt().orElseThrow());
  }

  @Test
  void whatIsAskedForByTheStepIsMadePastTheEnd() {
    loop.send(new Command.Steps(END + 5));
    assertEquals(END + 5, paused(END + 4).step());
    loop.send(new Command.GoTo(2 * END));
    assertEquals(2 * END, paused(2 * END - 1).step());
  }

  @Test
  void aRunThatIsShownAgainAtItsEndWaitsThereAndGoesOn() {
    loop.send(new Command.Visit(++run, SHORT.with(b -> b.seed(5)), END));
    Snapshot end = Shown.until(loop, shown -> shown.run() == run && shown.step() == END);
    assertFalse(end.playing());
    assertTrue(end.isAtEnd());
    loop.send(new Command.Play());
    assertTrue(Shown.until(loop, shown -> shown.step() > END).playing());
  }

  @Test
  void whereNoStepIsLeftTheRunEndsBeforeAndCannotGoOn() {
    List<List<Integer>> batches = IntStream.range(0, 7).mapToObj(i -> List.of(i, i + 1)).toList();
    loop.send(new Command.Speed(Double.POSITIVE_INFINITY));
    loop.send(
        new Command.Restart(
            ++run, SHORT.with(b -> b.order(new Order.Recorded(batches)).steps(7)), true));
    Snapshot usedUp = Shown.until(loop, shown -> shown.run() == run && shown.step() == 7);
    assertTrue(usedUp.isAtEnd());
    assertFalse(usedUp.canGoOn());
    Scenario explodes =
        Objects.requireNonNull(MeasuredPresets.all().get("leak-explodes"))
            .with(b -> b.contenders(List.of(new LeakyRelu(0.1))));
    loop.send(new Command.Restart(++run, explodes, true));
    Snapshot burst = Shown.until(loop, shown -> shown.run() == run && shown.isAtEnd());
    assertTrue(burst.step() < explodes.setup().training().steps());
    assertFalse(burst.canGoOn());
  }

  @Test
  void onTheWayThereIsNoEnd() {
    loop.send(new Command.Steps(END - 1));
    Snapshot before = paused(0);
    assertFalse(before.isAtEnd());
    assertTrue(before.canGoOn());
  }
}
