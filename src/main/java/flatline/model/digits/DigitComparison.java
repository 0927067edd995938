package flatline.model.digits;

import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import flatline.model.work.CrewWork;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Trains all runs of a plan in the background, each on one thread, so that its bits do not depend
 * on how many there are. Safe for use by several threads.
 */
public final class DigitComparison implements CrewWork {

  /** Recognized are kept of so many epochs of the first seed's runs, since they take room. */
  private static final int ANSWERED = 101;

  private final DigitPlan plan;
  private final Optional<DigitSet> asked;
  private final AtomicReferenceArray<DigitRun> runs;
  private final PieceWork work;
  private volatile @Nullable DigitData data;

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
    int kept = setup.validation();
    asked =
        data.test()
            .or(() -> Optional.of(data.learning().part(learned, kept)))
            .filter(images -> images.size() > 0);
    runs = new AtomicReferenceArray<>(plan.runs());
    for (int i = 0; i < plan.runs(); i++) {
      runs.set(
          i,
          new DigitRun(
              plan.activation(i),
              plan.seed(i),
              List.of(),
              OptionalLong.empty(),
              Optional.empty(),
              List.of()));
    }
    long images = (long) learned / setup.batchSize() * setup.batchSize() * setup.epochs();
    work =
        new PieceWork(
            plan.runs(), images * plan.runs(), threads, (i, crew) -> train(i, images, crew));
    // Nobody looks at images to learn from then, and the result may be looked at for long.
    work.atEnd(() -> this.data = null);
  }

  @Override
  public Work crew() {
    return work;
  }

  /** The images whose answers are kept: those to test on, else those kept back, if any. */
  public Optional<DigitSet> asked() {
    return asked;
  }

  private void train(int index, long images, PieceWork crew) {
    DigitTrainer trainer =
        new DigitTrainer(
            plan.setup(),
            Objects.requireNonNull(data),
            plan.activation(index),
            plan.seed(index),
            RowKernel.create());
    List<DigitEpoch> epochs = new ArrayList<>();
    long[] left = {images};
    Optional<DigitEpoch> done = trainer.examine();
    while (done.isPresent()) {
      epochs.add(done.get());
      runs.set(index, after(runs.get(index), trainer, epochs));
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
      DigitRun before = runs.get(index);
      runs.set(
          index,
          new DigitRun(
              before.activation(),
              before.seed(),
              epochs,
              trainer.divergedAt(),
              before.filters(),
              before.answers()));
      // What a diverged run would still have done is done too.
      crew.did(left[0]);
    }
  }

  private DigitRun after(DigitRun before, DigitTrainer trainer, List<DigitEpoch> epochs) {
    List<Recognized> answers = new ArrayList<>(before.answers());
    if (before.seed() == plan.firstSeed() && answers.size() < ANSWERED) {
      trainer.answers().ifPresent(answers::add);
    }
    return new DigitRun(
        before.activation(),
        before.seed(),
        epochs,
        OptionalLong.empty(),
        Optional.of(trainer.filters()),
        answers);
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
