package flatline.model.loop;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.scenario.Change;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.MeasuredPresets;
import flatline.model.training.Trainer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrainingLoopTest {

  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /** 40 samples in minibatches of 10: four steps an epoch. */
  private static final Scenario SMALL =
      Scenario.DEFAULT.with(b ->
          b.data(new DataSource.Generated(DataKind.CIRCLE, 40, 0.05))
              .hidden(List.of(4))
              .batchSize(10)
              .steps(1_000_000_000));

  private TrainingLoop loop = new TrainingLoop(SMALL);

  @AfterEach
  void close() {
    loop.close();
  }

  @Test
  void itStartsPausedAtStepZero() {
    Snapshot first = until(any -> true);
    assertEquals(0, first.run());
    assertEquals(0, first.step());
    assertFalse(first.playing());
    assertEquals(SMALL, first.scenario());
    loop.send(new Command.Steps(1));
    assertEquals(1, until(shown -> shown.step() > 0).step());
  }

  @Test
  void stepsAreMadeExactlyAndAddUp() {
    loop.send(new Command.Steps(5));
    assertEquals(5, until(shown -> shown.step() >= 5).step());
    loop.send(new Command.Steps(3));
    loop.send(new Command.Steps(4000));
    Snapshot shown = until(later -> later.step() >= 4008);
    assertEquals(4008, shown.step());
    assertFalse(shown.playing());
  }

  @Test
  void playingToAStepStopsThereExactlyAndPlaysOnFromThere() {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.GoTo(700));
    loop.send(new Command.PlayTo(1003));
    Snapshot shown = until(later -> later.step() > 700 && !later.playing());
    assertEquals(1003, shown.step());
    loop.send(new Command.PlayTo(1003));
    until(later -> later.step() > 1003 && later.playing());
    loop.send(new Command.Pause());
    long paused = until(later -> !later.playing()).step();
    loop.send(new Command.Play());
    until(later -> later.step() > paused);
  }

  @Test
  void anEpochGoesToItsEnd() {
    loop.send(new Command.Steps(5));
    until(shown -> shown.step() == 5);
    loop.send(new Command.Epoch());
    Snapshot shown = until(later -> later.step() > 5 && !later.playing());
    assertEquals(8, shown.step());
    assertEquals(2, shown.epoch());
    loop.send(new Command.Epoch());
    assertEquals(12, until(later -> later.step() > 8).step());
  }

  @Test
  void theStatesAreThoseOfTheTrainer() {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Play());
    until(shown -> shown.step() > 500);
    loop.send(new Command.Pause());
    Snapshot paused = until(shown -> !shown.playing());
    Trainer trainer = new Trainer(SMALL);
    trainer.advanceTo(paused.step());
    for (int i = 0; i < 2; i++) {
      assertEquals(
          trainer.contenders().get(i).network().network(), paused.contenders().get(i).network());
    }
  }

  @Test
  void playGoesOnUntilPauseAndNotAStepFurther() {
    loop.send(new Command.Speed(2000));
    loop.send(new Command.Play());
    assertTrue(until(shown -> shown.step() > 20).playing());
    loop.send(new Command.Pause());
    Snapshot paused = until(shown -> !shown.playing());
    loop.send(new Command.Steps(1));
    assertEquals(paused.step() + 1, until(shown -> shown.step() > paused.step()).step());
  }

  @Test
  void atASlowPaceEveryStepIsShownByItself() {
    loop.send(new Command.Speed(40));
    loop.send(new Command.Play());
    long last = until(Snapshot::playing).step();
    for (int shown = 0; shown < 8; shown++) {
      long before = last;
      last = until(later -> later.step() > before).step();
      assertTrue(last <= before + 5, "from " + before + " to " + last);
    }
  }

  @Test
  void aSnapshotCarriesTheNumberOfItsRestart() {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Play());
    until(shown -> shown.step() > 0);
    long run = 0;
    for (int restart = 1; restart <= 20; restart++) {
      int number = restart;
      loop.send(new Command.Restart(number, SMALL.with(b -> b.seed(number)), restart % 2 == 0));
      Snapshot shown = until(later -> later.run() == number);
      assertTrue(shown.run() > run);
      assertEquals(restart, shown.scenario().setup().seed());
      assertEquals(restart % 2 == 0, shown.playing());
      run = shown.run();
    }
  }

  @Test
  void aVisitThatFailsLeavesWhatWasThereUnderItsNumberAndTheNextRestartHasItsOwn() {
    loop.send(new Command.Steps(3));
    until(shown -> shown.step() == 3);
    loop.send(new Command.Visit(1, SMALL, -1));
    Snapshot left = until(shown -> shown.run() == 1);
    assertEquals(SMALL, left.scenario());
    loop.send(new Command.Visit(2, SMALL, -1));
    Scenario other = SMALL.with(b -> b.seed(7));
    loop.send(new Command.Restart(3, other, false));
    assertEquals(other, until(shown -> shown.run() == 3).scenario());
    assertTrue(loop.takeFailure().isPresent());
  }

  @Test
  void aQuestionThatFailsIsAnsweredTooAndItsErrorTold() {
    AtomicReference<Answer<Object>> answer = new AtomicReference<>();
    loop.send(
        new Command.Ask<>(
            (_, _) -> {
              throw new IllegalStateException("no idea");
            },
            answer::set));
    await().atMost(Duration.ofSeconds(50)).until(() -> loop.takeFailure().isPresent());
    assertEquals(new Answer<>(new RunStep(0, 0, 0), 0, Optional.empty(), false), answer.get());
  }

  @Test
  void aChangeIsShownBeforeAQuestionThatCameRightAfterItIsAnswered() {
    AtomicReference<Optional<Snapshot>> shown = new AtomicReference<>(Optional.empty());
    var change = new Command.Make(new Change.Set(new Target.Bias(0, 0, 1), -0.75));
    var question =
        new Command.Ask<>(
            (_, _) -> {
              shown.set(loop.takeSnapshot());
              return Optional.empty();
            },
            _ -> {});
    // Sent by the loop's own thread, they come in together.
    loop.send(
        new Command.Ask<>(
            (_, _) -> {
              loop.takeSnapshot();
              loop.send(change);
              loop.send(question);
              return Optional.empty();
            },
            _ -> {}));
    await().atMost(Duration.ofSeconds(50)).until(() -> shown.get().isPresent());
    Snapshot changed = shown.get().orElseThrow();
    assertEquals(1, changed.heard());
    assertEquals(-0.75, changed.contenders().getFirst().network().bias(0, 1));
  }

  @Test
  void aQuestionIsAnsweredEvenIfThePictureBeforeItFails() {
    loop.close();
    var bells = new AtomicInteger();
    loop =
        new TrainingLoop(
            SMALL,
            () -> {
              if (bells.decrementAndGet() == 0) {
                throw new IllegalStateException("no picture");
              }
            });
    AtomicReference<Answer<Long>> answer = new AtomicReference<>();
    loop.send(
        new Command.Ask<>(
            (_, _) -> {
              // The first is rung for this answer, the second for the picture of the change.
              bells.set(2);
              loop.send(new Command.Make(new Change.Set(new Target.Bias(0, 0, 1), -0.75)));
              loop.send(
                  new Command.Ask<>((timeline, _) -> Optional.of(timeline.head()), answer::set));
              return Optional.empty();
            },
            _ -> {}));
    await().atMost(Duration.ofSeconds(50)).until(() -> answer.get() != null);
    assertEquals(Optional.of(0L), answer.get().value());
    await().atMost(Duration.ofSeconds(50)).until(() -> loop.takeFailure().isPresent());
  }

  @Test
  void aLongSearchForAnAnswerIsGivenUpForWhoeverWaits() {
    AtomicReference<Answer<Object>> answer = new AtomicReference<>();
    loop.send(
        new Command.Ask<>(
            (_, enough) -> {
              while (!enough.getAsBoolean()) {
                Thread.onSpinWait();
              }
              return Optional.empty();
            },
            answer::set));
    assertEquals(4, until(shown -> shown.step() == 4, new Command.GoTo(4)).step());
    assertTrue(answer.get().givenUp());
  }

  @Test
  void whileNobodyLooksTrainingGoesOnWithoutPictures() {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Play());
    Snapshot last = until(Snapshot::playing);
    await().atMost(Duration.ofSeconds(50)).until(() -> position() > last.step() + 60_000);
    Snapshot next = until(any -> true);
    assertTrue(next.step() < last.step() + 50_000, last.step() + " then " + next.step());
  }

  @Test
  void changesAtStepZeroAreTheScenariosAndLaterOnesAreMarked() {
    loop.send(Made.alpha(0.3));
    loop.send(Made.rate(0.7));
    Snapshot changed = until(shown -> shown.rate() == 0.7);
    assertEquals(0.7, changed.scenario().setup().training().rate());
    assertEquals(leaky(0.3), changed.scenario().setup().contenders());
    assertEquals(OptionalLong.empty(), changed.changedAt());
    loop.send(new Command.Steps(30));
    until(shown -> shown.step() == 30);
    loop.send(Made.alpha(0.05));
    loop.send(Made.rate(0.2));
    Snapshot marked = until(shown -> shown.rate() == 0.2);
    assertEquals(OptionalLong.of(30), marked.changedAt());
    assertEquals(0.7, marked.scenario().setup().training().rate());
    assertEquals(new Relu(), marked.contenders().get(0).activation());
    assertEquals(new LeakyRelu(0.05), marked.contenders().get(1).activation());
  }

  private static List<Activation> leaky(double alpha) {
    return List.of(new Relu(), new LeakyRelu(alpha));
  }

  @Test
  void changesActWhileItTrainsAtFullSpeed() {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Play());
    until(shown -> shown.step() > 0);
    loop.send(Made.rate(0.01));
    loop.send(Made.alpha(0.25));
    Snapshot changed =
        until(shown ->
            shown.rate() == 0.01
                && shown.contenders().get(1).activation().equals(new LeakyRelu(0.25)));
    assertTrue(changed.playing());
    assertTrue(changed.changedAt().orElseThrow() > 0);
    assertTrue(until(shown -> shown.step() > changed.step()).playing());
  }

  @Test
  void aFloodOfChangesDoesNotStopTheTrainingAndTheLastOneHolds() throws InterruptedException {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Play());
    long start = until(shown -> shown.step() > 0).step();
    AtomicBoolean stop = new AtomicBoolean();
    AtomicLong sent = new AtomicLong();
    // A slider that is dragged, by a hand much faster than any.
    Thread hand =
        Thread.ofPlatform()
            .start(() -> {
              while (!stop.get()) {
                loop.send(Made.alpha(sent.incrementAndGet() % 100 / 100.0));
                loop.send(Made.rate(0.1));
                Thread.onSpinWait();
              }
            });
    try {
      until(shown -> shown.step() > start + 20_000);
    } finally {
      stop.set(true);
      hand.join();
    }
    assertTrue(sent.get() > 100, "only " + sent.get() + " were sent");
    loop.send(Made.alpha(0.123));
    until(shown -> shown.contenders().get(1).activation().equals(new LeakyRelu(0.123)));
  }

  @Test
  void whatFailsIsReportedStopsTheRunAndLeavesTheLoopAtWork() {
    loop.send(new Command.Steps(Long.MAX_VALUE));
    until(shown -> shown.step() > 0);
    loop.send(Made.rate(-1));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    await()
        .atMost(Duration.ofSeconds(50))
        .until(() -> {
          loop.takeFailure().ifPresent(failure::set);
          return failure.get() != null;
        });
    assertInstanceOf(IllegalArgumentException.class, failure.get());
    long stopped = position();
    loop.send(new Command.Steps(2));
    assertEquals(stopped + 2, until(shown -> shown.step() > stopped).step());
    assertEquals(0.1, until(any -> true, new Command.Pause()).rate());
    assertTrue(loop.takeFailure().isEmpty());
  }

  @Test
  void recordedMinibatchesEndInAPause() {
    List<List<Integer>> batches = IntStream.range(0, 7).mapToObj(i -> List.of(i, i + 1)).toList();
    Scenario recorded = SMALL.with(b -> b.order(new Order.Recorded(batches)).steps(7));
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Restart(1, recorded, true));
    Snapshot end = until(shown -> shown.run() == 1 && !shown.playing());
    assertEquals(7, end.step());
    loop.send(new Command.Steps(10));
    loop.send(new Command.Play());
    assertEquals(7, until(shown -> !shown.playing()).step());
    assertTrue(loop.takeFailure().isEmpty());
  }

  @Test
  void aRunOfWhichEveryContenderDivergedPauses() {
    Scenario explodes =
        Objects.requireNonNull(MeasuredPresets.all().get("leak-explodes"))
            .with(b -> b.contenders(List.of(new LeakyRelu(0.1), new LeakyRelu(0.3))));
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Restart(1, explodes, true));
    Snapshot end = until(shown -> shown.run() == 1 && !shown.playing());
    long last = 0;
    for (ContenderSnapshot each : end.contenders()) {
      last = Math.max(last, each.divergence().orElseThrow().step());
    }
    assertEquals(last, end.step());
  }

  @Test
  void closingEndsTheThread() {
    loop.send(new Command.Speed(UNLIMITED));
    loop.send(new Command.Play());
    until(Snapshot::playing);
    loop.close();
    await().atMost(Duration.ofSeconds(50)).until(() -> trainingThreads() == 0);
  }

  private static long trainingThreads() {
    Thread[] threads = new Thread[Thread.activeCount() + 10];
    int count = Thread.enumerate(threads);
    return Arrays.stream(threads, 0, count)
        .filter(thread -> thread.getName().equals("training"))
        .count();
  }

  /** Where the loop stands, asked of itself. */
  private long position() {
    AtomicLong answer = new AtomicLong(-1);
    loop.send(
        new Command.Ask<>(
            (timeline, _) -> Optional.of(timeline.position()),
            found -> answer.set(found.value().orElseThrow())));
    await()
        .atMost(Duration.ofSeconds(50))
        .pollInterval(Duration.ofMillis(1))
        .until(() -> answer.get() >= 0);
    return answer.get();
  }

  /** Sends a command and waits for a snapshot. */
  private Snapshot until(Predicate<Snapshot> wanted, Command command) {
    loop.send(command);
    return until(wanted);
  }

  /** Takes snapshots out of the mailbox until one is as wanted. */
  private Snapshot until(Predicate<Snapshot> wanted) {
    return Shown.until(loop, wanted);
  }
}
