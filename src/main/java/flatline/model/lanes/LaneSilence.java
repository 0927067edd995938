package flatline.model.lanes;

import flatline.model.lanes.descent.LaneNetworks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells after every step which units of which lane are silent: no z of a sample of the lane is
 * above the edge, which is 0 or next to it. Exact, yet cheap, as almost always {@link LaneProofs}
 * say that nothing has changed; only where they do not are samples looked at. Allocates nothing
 * after construction.
 */
final class LaneSilence {

  private final LaneProofs proofs;
  private final List<LaneLife> lives;

  /** Looks at step 0. */
  LaneSilence(List<LaneSource> sources, int contender, LaneNetworks networks) {
    proofs = new LaneProofs(networks);
    lives =
        IntStream.range(0, sources.size())
            .mapToObj(lane ->
                new LaneLife(
                    lane,
                    sources.get(lane).scenario().setup().contenders().get(contender).edge(),
                    networks,
                    proofs,
                    sources.get(lane).samples()))
            .toList();
  }

  /** Looks after a step. */
  void look(long step) {
    double[] least = proofs.least();
    for (int lane = 0; lane < lives.size(); lane++) {
      if (!(least[lane] > 0)) {
        lives.get(lane).look(step);
      }
    }
  }

  /** A unit of a lane was dead after a step and has begun anew. */
  void reset(int unit, int lane) {
    lives.get(lane).reset(unit);
  }

  /** Looks at one lane after a step in which units of it began anew. */
  void look(int lane, long step) {
    lives.get(lane).look(step);
  }

  /** Looks at a lane no more. */
  void leaveOut(int lane) {
    proofs.leaveOut(lane);
  }

  /** How the units of a lane lived. */
  SilenceCounts life(int lane) {
    return lives.get(lane).life();
  }
}
