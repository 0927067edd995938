package flatline.model.remedy;

import flatline.model.study.Distribution;
import flatline.model.study.PairedDifference;

/**
 * One remedy against one cause, as far as it is known; all shares 0 to 1.
 *
 * @param done seeds that were trained
 * @param diverged in how many of them a number stopped being finite
 * @param deadEnd the share of units with z ≤ 0 on all samples at the end
 * @param accuracy the share of the samples that are classified right at the end
 * @param dead its {@code deadEnd} minus that of the cause as it is, seed by seed
 * @param right its accuracy minus that of the cause as it is
 * @param judgement what may be said of the units
 * @param learning {@link Judgement#PREVENTS} if it is right more often, {@link Judgement#WORSE} if
 *     less often
 */
public record RemedyCell(
    int done,
    int diverged,
    Distribution deadEnd,
    Distribution accuracy,
    PairedDifference dead,
    PairedDifference right,
    Judgement judgement,
    Judgement learning) {

  /** Up to which share dead in the end hardly any unit has died. */
  public static final double HARDLY_ANY = 0.02;

  /** Whether fewer units die than with nothing, and hardly any: that is to prevent it. */
  public boolean isPrevention() {
    return judgement == Judgement.PREVENTS && deadEnd.mean() <= HARDLY_ANY;
  }

  /** Whether fewer units die and yet no more samples are right: no dead units is not learned. */
  public boolean isInVain() {
    return judgement == Judgement.PREVENTS && learning != Judgement.PREVENTS;
  }
}
