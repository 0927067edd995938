package flatline.view.training.plane;

import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.Hinge;

/**
 * Makes a dragged hinge an intervention: two weights and a bias of a line, the bias of a curve.
 *
 * @param contender whose plane it is, from 0
 * @param work what a drag changes
 */
public record HingeDrag(int contender, UnitWork work) implements HingeGrip.Listener {

  @Override
  public void take(int unit) {
    work.undoing().hold(true);
    work.selection().pointIn(contender);
    work.selection().select(new UnitRef(0, unit));
  }

  @Override
  public void release() {
    work.undoing().hold(false);
  }

  @Override
  public void drag(int unit, double bias) {
    work.timeline().change(new Change.Set(new Target.Bias(contender, 0, unit), bias));
  }

  @Override
  public void drag(int unit, Hinge hinge) {
    work.timeline()
        .change(
            new Change.Set(new Target.Weight(contender, 0, unit, 0), hinge.w1()),
            new Change.Set(new Target.Weight(contender, 0, unit, 1), hinge.w2()),
            new Change.Set(new Target.Bias(contender, 0, unit), hinge.bias()));
  }
}
