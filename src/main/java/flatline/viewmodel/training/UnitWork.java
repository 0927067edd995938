package flatline.viewmodel.training;

import flatline.viewmodel.training.setup.DataDrawing;
import flatline.viewmodel.training.setup.DormantBound;
import flatline.viewmodel.training.setup.NetworkSetup;
import flatline.viewmodel.training.setup.PlaneSight;
import flatline.viewmodel.training.setup.SetupViewModel;
import flatline.viewmodel.training.timeline.TimelineViewModel;

/**
 * What is looked at in the networks, and worked on by hand.
 *
 * @param selection the unit
 * @param sight the sample, and what links show
 * @param timeline the run into which changes by hand go
 * @param undoing by which they are taken back
 * @param drawing the samples, as they are drawn by hand
 * @param planes what they show
 * @param dormant up to which score a unit is called dormant
 * @param network the hidden layers, which all networks have
 */
public record UnitWork(
    UnitSelection selection,
    NetworkSight sight,
    TimelineViewModel timeline,
    Undoing undoing,
    DataDrawing drawing,
    PlaneSight planes,
    DormantBound dormant,
    NetworkSetup network) {

  static UnitWork of(
      UnitSelection selection,
      NetworkSight sight,
      TimelineViewModel timeline,
      Undoing undoing,
      SetupViewModel setup) {
    return new UnitWork(
        selection,
        sight,
        timeline,
        undoing,
        setup.drawing(),
        setup.planes(),
        setup.dormant(),
        setup.network());
  }

  /** Whether a unit or a sample is looked at. */
  public boolean isCloseUp() {
    return selection.selected().isPresent() || sight.sampleProperty().get().isPresent();
  }

  /** Looks at no unit and no sample. */
  public void letGo() {
    sight.unpin();
    selection.clear();
  }
}
