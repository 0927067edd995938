package flatline.model.study;

import java.util.ArrayList;
import java.util.List;

/** Divides what is left to do into chunks of runs that can be trained side by side. */
final class Chunks {

  /** As many runs as networks are trained side by side at most. */
  static final int LARGEST = 128;

  private static final int SMALLEST = 8;

  private Chunks() {}

  /**
   * The chunks in the order in which they are to be done.
   *
   * @param threads among which they are divided evenly if there are few
   */
  static List<List<Run>> of(StudyResults start, int threads) {
    List<Run> missing = start.missing();
    List<LaneKey> keys =
        start.plan().cells().stream().map(cell -> LaneKey.of(cell.scenario())).toList();
    int even = (missing.size() + threads - 1) / threads;
    int groups = Math.clamp((even + SMALLEST - 1) / SMALLEST, 1, LARGEST / SMALLEST);
    int most = groups * SMALLEST;
    List<List<Run>> chunks = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= missing.size(); to++) {
      if (to == missing.size() || to - from == most || !isLike(missing, from, to, keys)) {
        chunks.add(missing.subList(from, to));
        from = to;
      }
    }
    return chunks;
  }

  private static boolean isLike(List<Run> runs, int one, int other, List<LaneKey> keys) {
    int cell = runs.get(one).cell();
    int otherCell = runs.get(other).cell();
    return cell == otherCell || keys.get(cell).equals(keys.get(otherCell));
  }
}
