package flatline.model.study;

import flatline.model.training.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Works on a study with threads of its own until it is done or told to stop. To go on with one that
 * was stopped, start another run from its results: only what is missing is computed.
 *
 * <p>The latest snapshot lies in a mailbox; while nobody empties that, none is made but the last.
 */
public final class StudyRun implements AutoCloseable {

  private final Latest<StudySnapshot> snapshots = new Latest<>();
  private final Progress progress;
  private final WorkList work;
  private final CountDownLatch ended;
  private volatile boolean cancelled;

  private StudyRun(StudyResults start, int threads) {
    progress = new Progress(start);
    work = new WorkList(start, threads);
    ended = new CountDownLatch(threads);
  }

  /**
   * Starts work on what is missing.
   *
   * @param start what is known already: nothing, or what an earlier run came to
   * @param threads how many work on it, at least 1
   */
  public static StudyRun start(StudyResults start, int threads) {
    StudyRun run = new StudyRun(start, threads);
    run.snapshots.offer(run.progress.snapshot(StudySnapshot.State.RUNNING));
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(run::work, "study-" + (i + 1));
      worker.setDaemon(true);
      workers.add(worker);
    }
    workers.forEach(Thread::start);
    return run;
  }

  /** Where the latest snapshot lies; the last one says how it ended. */
  public Latest<StudySnapshot> snapshots() {
    return snapshots;
  }

  /** Makes it stop soon, with all runs kept that are done; returns at once. */
  public void cancel() {
    cancelled = true;
  }

  /** As {@link #cancel()}. */
  @Override
  public void close() {
    cancel();
  }

  /** Waits for the end; what it came to. */
  public StudySnapshot await() throws InterruptedException {
    ended.await();
    return progress.snapshot(endState());
  }

  private void work() {
    try {
      workOn();
    } catch (RuntimeException | Error failure) {
      progress.fail(failure);
      cancelled = true;
    } finally {
      end();
    }
  }

  private void workOn() {
    ChunkTrainer trainer = new ChunkTrainer(progress.plan(), () -> cancelled);
    for (List<Run> chunk = work.next(); !chunk.isEmpty(); chunk = work.next()) {
      List<RunResult> results = trainer.train(chunk);
      if (cancelled && results.isEmpty()) {
        return;
      }
      progress.add(results);
      if (snapshots.isEmpty() && !progress.isComplete()) {
        snapshots.offer(progress.snapshot(StudySnapshot.State.RUNNING));
      }
    }
  }

  /** The last thread to end says so; no snapshot can come after that one. */
  private synchronized void end() {
    ended.countDown();
    if (ended.getCount() == 0) {
      snapshots.offer(progress.snapshot(endState()));
    }
  }

  private StudySnapshot.State endState() {
    if (progress.failed()) {
      return StudySnapshot.State.FAILED;
    }
    return progress.isComplete() ? StudySnapshot.State.FINISHED : StudySnapshot.State.CANCELLED;
  }
}
