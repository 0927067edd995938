package flatline.model.lanes;

import java.util.Map;

/** Counts how a network's units fall silent and come back. */
public final class SilenceCounts {

  private final boolean[] silent;
  private int silentUnits;
  private long deaths;
  private long revivals;
  private double halfDead = Double.NaN;

  public SilenceCounts(int units) {
    silent = new boolean[units];
  }

  /** Notes whether a unit is silent after a step; born so, it has not died. */
  public void note(int unit, boolean isSilent, long step) {
    if (isSilent == silent[unit]) {
      return;
    }
    silent[unit] = isSilent;
    silentUnits += isSilent ? 1 : -1;
    if (!isSilent) {
      revivals++;
    } else if (step > 0) {
      deaths++;
    }
  }

  /**
   * Notes that a unit was dead after a step and began anew: one that died in that step has died all
   * the same; beginning anew is no return, and being drawn dead no death.
   *
   * @param isSilent whether it is silent with its other weights
   */
  public void reset(int unit, boolean isSilent) {
    deaths += silent[unit] ? 0 : 1;
    silentUnits += (isSilent ? 1 : 0) - (silent[unit] ? 1 : 0);
    silent[unit] = isSilent;
  }

  /** Ends a step of which all units were noted. */
  public void endStep(long step) {
    if (Double.isNaN(halfDead) && silent.length > 0 && 2 * silentUnits >= silent.length) {
      halfDead = step;
    }
  }

  public void putInto(Map<Measure, Double> measured) {
    measured.put(Measure.DEATHS, (double) deaths);
    measured.put(Measure.REVIVALS, (double) revivals);
    measured.put(Measure.HALF_DEAD, halfDead);
  }
}
