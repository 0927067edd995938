package flatline.viewmodel.training.setup;

import flatline.model.vitals.Dormancy;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import java.util.Optional;

/** Up to which score a unit is called dormant. */
public final class DormantBound {

  private final NumberSetting setting =
      new NumberSetting(
          "setting.dormant",
          Scale.logarithmic(0.001, 1),
          Allowed.within(0, 1),
          _ -> Optional.empty());

  /** The customary bound. */
  public DormantBound() {
    setting.show(Dormancy.THRESHOLD);
  }

  /** The bound τ, dragged or typed. */
  public NumberSetting setting() {
    return setting;
  }

  /** Whether a unit of that score is dormant. */
  public boolean holds(double score) {
    return score <= setting.value();
  }
}
