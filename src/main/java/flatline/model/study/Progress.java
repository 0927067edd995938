package flatline.model.study;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what a study comes to, and judges when it will end. Safe for several threads at once. */
final class Progress {

  private final long started = System.nanoTime();
  private final double workBefore;
  private final double work;
  private double workDone;
  private StudyResults results;
  private @Nullable Throwable failure;

  Progress(StudyResults start) {
    results = start;
    work = start.plan().seeds() * sum(start.plan());
    workDone = done(start);
    workBefore = workDone;
  }

  private static double sum(Plan plan) {
    return plan.cells().stream().mapToDouble(Progress::cost).sum();
  }

  private static double done(StudyResults results) {
    double sum = 0;
    for (int cell = 0; cell < results.cells().size(); cell++) {
      sum += results.cells().get(cell).done() * cost(results.plan().cells().get(cell));
    }
    return sum;
  }

  /** What a run of a cell costs, roughly: parameters and samples seen. */
  private static double cost(Cell cell) {
    return (double) cell.scenario().training().steps()
        * cell.scenario().training().batchSize()
        * cell.scenario().shape().parameters();
  }

  Plan plan() {
    return results.plan();
  }

  synchronized void add(List<RunResult> runs) {
    results = results.and(runs);
    for (RunResult each : runs) {
      workDone += cost(results.plan().cells().get(each.run().cell()));
    }
  }

  synchronized void fail(Throwable problem) {
    failure = failure == null ? problem : failure;
  }

  synchronized boolean failed() {
    return failure != null;
  }

  synchronized boolean isComplete() {
    return results.isComplete();
  }

  synchronized StudySnapshot snapshot(StudySnapshot.State state) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
    return new StudySnapshot(
        results, state, elapsed, left(state, elapsed), Optional.ofNullable(failure));
  }

  private Optional<Duration> left(StudySnapshot.State state, Duration elapsed) {
    double now = workDone - workBefore;
    if (state != StudySnapshot.State.RUNNING || now <= 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofNanos((long) (elapsed.toNanos() * ((work - workDone) / now))));
  }
}
