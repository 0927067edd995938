package flatline.model.study;

import flatline.model.scenario.Scenario;
import flatline.model.work.CrewWork;
import flatline.model.work.Latest;
import flatline.model.work.PieceWork;
import flatline.model.work.Progress;
import flatline.model.work.Work;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works on a study with threads of its own until it is done or told to stop. To go on with one that
 * was stopped, start another run from its results: only what is missing is computed.
 *
 * <p>The latest snapshot lies in a mailbox. Safe for use by several threads.
 */
public final class StudyRun implements CrewWork {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Latest<StudySnapshot> snapshots = new Latest<>();
  private final Plan plan;
  private final List<List<Run>> chunks;
  private final PieceWork work;
  private StudyResults results;
  private @Nullable Throwable failure;

  /**
   * A run that has not begun.
   *
   * @param start what is known already: nothing, or what an earlier run came to
   * @param threads how many work on it, at least 1
   */
  public StudyRun(StudyResults start, int threads) {
    results = start;
    plan = start.plan();
    chunks = Chunks.of(start, threads);
    long cost = chunks.stream().mapToLong(this::cost).sum();
    work = new PieceWork(chunks.size(), cost, threads, this::train);
  }

  @Override
  public Work crew() {
    return work;
  }

  /** A run that has begun; see {@link #StudyRun}. */
  public static StudyRun start(StudyResults start, int threads) {
    StudyRun run = new StudyRun(start, threads);
    run.start();
    return run;
  }

  @Override
  public void start() {
    work.start();
    offer();
  }

  /** Where the latest snapshot lies. */
  public Latest<StudySnapshot> snapshots() {
    return snapshots;
  }

  /** Makes it stop soon, with all runs kept that are done; returns at once. */
  @Override
  public void cancel() {
    work.cancel();
    offer();
  }

  /** Waits for the end; what it came to, also if it failed. */
  public StudySnapshot await() throws InterruptedException {
    while (!work.hasEnded()) {
      try {
        work.await(PATIENCE);
      } catch (IllegalStateException failed) {
        // The snapshot says it.
        return snapshot();
      }
    }
    return snapshot();
  }

  /** How it stands. */
  public synchronized StudySnapshot snapshot() {
    Progress progress = work.progress();
    StudySnapshot.State state = state();
    return new StudySnapshot(
        results,
        state,
        progress.elapsed(),
        state == StudySnapshot.State.RUNNING ? progress.remaining() : Optional.empty(),
        Optional.ofNullable(failure));
  }

  private StudySnapshot.State state() {
    if (failure != null) {
      return StudySnapshot.State.FAILED;
    }
    if (results.isComplete()) {
      return StudySnapshot.State.FINISHED;
    }
    return work.isCancelled() ? StudySnapshot.State.CANCELLED : StudySnapshot.State.RUNNING;
  }

  private void train(int chunk, PieceWork within) {
    try {
      List<RunResult> more = new ChunkTrainer(plan, within::isCancelled).train(chunks.get(chunk));
      if (!more.isEmpty()) {
        within.did(cost(chunks.get(chunk)));
        add(more);
      }
    } catch (RuntimeException | Error failed) {
      fail(failed);
      throw failed;
    }
  }

  private synchronized void add(List<RunResult> more) {
    results = results.and(more);
    offer();
  }

  private synchronized void fail(Throwable problem) {
    failure = problem;
    offer();
  }

  /** Under the lock, so that no older snapshot replaces a newer one. */
  private synchronized void offer() {
    snapshots.offer(snapshot());
  }

  /** What a chunk costs, roughly: samples seen, times parameters. */
  private long cost(List<Run> chunk) {
    Scenario like = plan.cells().get(chunk.getFirst().cell()).scenario();
    double each =
        (double) like.setup().training().steps()
            * like.setup().training().batchSize()
            * like.setup().shape().parameters()
            * like.setup().contenders().size();
    return (long) Math.clamp(chunk.size() * each / 1e3, 1, 1e12);
  }
}
