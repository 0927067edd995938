package flatline.model.study;

import java.util.List;

/** Hands out what is left to do, a chunk at a time. Safe for use by several threads at once. */
final class WorkList {

  /** As many runs as networks are trained side by side. */
  static final int LARGEST_CHUNK = 128;

  private static final int SMALLEST_CHUNK = 8;

  private final Plan plan;
  private final List<Run> missing;
  private final int chunk;
  private int next;

  WorkList(StudyResults start, int threads) {
    plan = start.plan();
    missing = start.missing();
    int even = (missing.size() + threads - 1) / threads;
    int whole = (even + SMALLEST_CHUNK - 1) / SMALLEST_CHUNK * SMALLEST_CHUNK;
    chunk = Math.clamp(whole, SMALLEST_CHUNK, LARGEST_CHUNK);
  }

  /** The next runs, all of which can be trained side by side; empty at the end. */
  synchronized List<Run> next() {
    int from = next;
    while (next < missing.size() && next - from < chunk && isLike(from, next)) {
      next++;
    }
    return missing.subList(from, next);
  }

  private boolean isLike(int one, int other) {
    int cell = missing.get(one).cell();
    int otherCell = missing.get(other).cell();
    return cell == otherCell
        || LaneKey.of(plan.cells().get(cell).scenario())
            .equals(LaneKey.of(plan.cells().get(otherCell).scenario()));
  }
}
