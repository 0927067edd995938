package flatline.model.lanes.descent;

import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.Arrays;
import java.util.List;

/** The learning rate of each lane's next step, as interventions, factor and schedule make it. */
public final class LaneRates {

  private final LaneSettings settings;
  private final StepRule rule;
  private final long length;
  private final boolean own;
  private final List<Intervention> changes;
  private final double[] common;
  private final double[] scaled;
  private int made;
  private boolean fresh = true;

  /**
   * Rates that are not set yet.
   *
   * @param run what all lanes have in common
   * @param contender from 0
   */
  public LaneRates(Scenario run, int contender, LaneSettings settings) {
    this.settings = settings;
    rule = run.setup().rule(contender);
    length = run.setup().training().steps();
    own = run.setup().entrants().get(contender).remedy().rate().isPresent();
    changes = run.interventions();
    common = new double[settings.rate().length];
    scaled = new double[settings.rate().length];
  }

  /** Takes a lane's rate: its contender's own, or that of all contenders. */
  public void set(int lane, Scenario run, int contender) {
    double ofAll = run.setup().training().rate();
    common[lane] = run.setup().entrants().get(contender).remedy().rate().orElse(ofAll);
  }

  /**
   * Sets the rates of the next step.
   *
   * @param done how many steps were made before
   * @return whether somebody changed them; a schedule never makes them larger than they were set
   */
  public boolean prepare(long done) {
    boolean changed = fresh;
    fresh = false;
    while (made < changes.size() && changes.get(made).step() <= done) {
      change(changes.get(made++).change());
      changed = true;
    }
    if (changed) {
      scale();
    }
    if (changed || !(rule.schedule() instanceof RateSchedule.Constant)) {
      double factor = rule.schedule().factor(done, length);
      double[] rate = settings.rate();
      for (int l = 0; l < scaled.length; l++) {
        rate[l] = scaled[l] * factor;
      }
    }
    return changed;
  }

  private void change(Change change) {
    if (own) {
      return;
    }
    switch (change) {
      case Change.Set(Target.LearningRate _, double value) -> Arrays.fill(common, value);
      case Change.Add(Target.LearningRate _, double value) -> {
        for (int l = 0; l < common.length; l++) {
          common[l] += value;
        }
      }
      default -> throw new IllegalArgumentException("lanes are not taken for other changes");
    }
  }

  private void scale() {
    double largest = 0;
    for (int l = 0; l < scaled.length; l++) {
      scaled[l] = common[l] * rule.rateFactor();
      largest = Math.max(largest, scaled[l]);
    }
    settings.bound(largest);
  }
}
