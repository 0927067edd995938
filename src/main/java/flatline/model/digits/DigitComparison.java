package flatline.model.digits;

import flatline.model.digits.images.DigitData;
import flatline.model.work.PieceWork;
import flatline.model.work.Progress;
import flatline.model.work.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Trains all runs of a plan in the background, each on one thread, so that its bits do not depend
 * on how many there are. Safe for use by several threads.
 */
public final class DigitComparison implements Work {

  private final DigitPlan plan;
  private final DigitData data;
  private final AtomicReferenceArray<DigitRun> runs;
  private final PieceWork work;

  /**
   * A comparison that has not begun.
   *
   * @param threads how many it takes, at least 1
   * @throws IllegalArgumentException if fewer images than a minibatch are left to learn from
   */
  public DigitComparison(DigitPlan plan, DigitData data, int threads) {
    this.plan = plan;
    this.data = data;
    DigitSetup setup = plan.setup();
    int learned = data.learning().size() - setup.validation();
    if (learned < setup.batchSize()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "validation must leave a minibatch of %d of the %d images to learn from, got %d",
              setup.batchSize(),
              data.learning().size(),
              setup.validation()));
    }
    runs = new AtomicReferenceArray<>(plan.runs());
    for (int i = 0; i < plan.runs(); i++) {
      runs.set(i, run(i, List.of(), OptionalLong.empty(), Optional.empty()));
    }
    long images = (long) learned / setup.batchSize() * setup.batchSize() * setup.epochs();
    work =
        new PieceWork(
            plan.runs(), images * plan.runs(), threads, (i, crew) -> train(i, images, crew));
  }

  private DigitRun run(
      int index, List<DigitEpoch> epochs, OptionalLong divergedAt, Optional<Filters> filters) {
    return new DigitRun(plan.activation(index), plan.seed(index), epochs, divergedAt, filters);
  }

  private void train(int index, long images, PieceWork crew) {
    DigitTrainer trainer =
        new DigitTrainer(
            plan.setup(), data, plan.activation(index), plan.seed(index), RowKernel.create());
    List<DigitEpoch> epochs = new ArrayList<>();
    long[] left = {images};
    Optional<DigitEpoch> done = trainer.examine();
    while (done.isPresent()) {
      epochs.add(done.get());
      runs.set(index, run(index, epochs, OptionalLong.empty(), Optional.of(trainer.filters())));
      if (epochs.size() > plan.setup().epochs()) {
        return;
      }
      done =
          trainer.train(size -> {
            crew.did(size);
            left[0] -= size;
            return !crew.isCancelled();
          });
    }
    if (trainer.divergedAt().isPresent()) {
      runs.set(index, run(index, epochs, trainer.divergedAt(), runs.get(index).filters()));
      // What a diverged run would still have done is done too.
      crew.did(left[0]);
    }
  }

  @Override
  public void start() {
    work.start();
  }

  @Override
  public void cancel() {
    work.cancel();
  }

  @Override
  public boolean hasEnded() {
    return work.hasEnded();
  }

  @Override
  public boolean await(Duration most) throws InterruptedException {
    return work.await(most);
  }

  @Override
  public Progress progress() {
    return work.progress();
  }

  /** What went wrong, if something did. */
  public Optional<Throwable> failure() {
    return work.failure();
  }

  /** What is done by now: every run of the plan in its order, complete epochs only. */
  public DigitSnapshot snapshot() {
    boolean ended = hasEnded();
    List<DigitRun> now = new ArrayList<>();
    for (int i = 0; i < runs.length(); i++) {
      now.add(runs.get(i));
    }
    return new DigitSnapshot(plan, now, ended);
  }
}
