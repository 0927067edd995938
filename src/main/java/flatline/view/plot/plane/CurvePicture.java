package flatline.view.plot.plane;

import flatline.model.data.Dataset;
import flatline.model.data.Features;
import flatline.model.data.LabelAxis;
import flatline.model.data.TargetCurve;
import flatline.model.data.Task;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.scenario.Setup;
import java.util.Optional;

/**
 * A network that learns a function of one number.
 *
 * @param contender the network
 * @param features what it is given
 * @param axis where its outputs lie
 * @param target what it shall learn, if that is known
 * @param selected the unit of the first layer that is looked at, or −1
 */
public record CurvePicture(
    ContenderSnapshot contender,
    Features features,
    LabelAxis axis,
    Optional<TargetCurve> target,
    int selected) {

  /**
   * What there is to see of data beside their networks, the same throughout a run.
   *
   * @param axis where labels lie
   * @param target what is to be learned, if that is known
   */
  public record Ground(LabelAxis axis, Optional<TargetCurve> target) {

    /** That of a set-up's data; empty where they lie in the plane. */
    public static Optional<Ground> of(Setup setup, Dataset data) {
      return setup.loss().task() == Task.REGRESSION
          ? LabelAxis.of(data).map(axis -> new Ground(axis, setup.target()))
          : Optional.empty();
    }

    /** With one of the networks. */
    public CurvePicture of(ContenderSnapshot contender, Features features, int selected) {
      return new CurvePicture(contender, features, axis, target, selected);
    }
  }
}
