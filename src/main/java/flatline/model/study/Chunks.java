package flatline.model.study;

import flatline.model.lanes.Detail;
import flatline.model.lanes.LaneKey;
import flatline.model.lanes.StepChoice;
import java.util.ArrayList;
import java.util.List;

/** Divides what is left to do into chunks of runs that can be trained side by side. */
final class Chunks {

  private static final int SMALLEST = 8;

  /** So many lanes pay for the ends of loops over them, and their minibatches fit in the cache. */
  private static final int MOST_IN_LOOPS = 64;

  /** With vectors loops have no ends: so many stay nearer still. */
  private static final int MOST_IN_VECTORS = 32;

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
    int share = (missing.size() + threads - 1) / threads;
    int groups =
        Math.clamp((share + SMALLEST - 1) / SMALLEST, 1, most(start.plan().detail()) / SMALLEST);
    int even = groups * SMALLEST;
    List<List<Run>> chunks = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= missing.size(); to++) {
      if (to == missing.size() || to - from == even || !isLike(missing, from, to, keys)) {
        chunks.add(missing.subList(from, to));
        from = to;
      }
    }
    return chunks;
  }

  /** Half as many where every step is watched: a comparison is shown while it is made. */
  private static int most(Detail detail) {
    int most = StepChoice.useVectors() ? MOST_IN_VECTORS : MOST_IN_LOOPS;
    return detail.events() ? most / 2 : most;
  }

  private static boolean isLike(List<Run> runs, int one, int other, List<LaneKey> keys) {
    int cell = runs.get(one).cell();
    int otherCell = runs.get(other).cell();
    return cell == otherCell || keys.get(cell).equals(keys.get(otherCell));
  }
}
