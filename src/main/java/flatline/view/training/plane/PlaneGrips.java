package flatline.view.training.plane;

import flatline.model.loop.Snapshot;
import flatline.model.network.Network;
import flatline.view.training.drawing.DrawGrip;
import flatline.viewmodel.training.UnitWork;
import javafx.scene.layout.Region;

/** All that can be taken hold of in a contender's plane: hinge lines, samples, or the brush. */
public final class PlaneGrips {

  private final HingeGrip hinges;
  private final SampleGrip samples;
  private final DrawGrip drawing;

  /**
   * @param contender whose plane it is, from 0
   */
  public PlaneGrips(Region plane, int contender, UnitWork work) {
    hinges = new HingeGrip(plane, new HingeDrag(contender, work));
    samples = new SampleGrip(plane, work.sight());
    drawing = new DrawGrip(plane, work.drawing(), work.undoing());
  }

  /** Takes note of what the plane shows. */
  public void show(Snapshot snapshot, Network network) {
    hinges.show(network, snapshot.data().features(), snapshot.window());
    samples.show(snapshot);
    drawing.show(snapshot);
  }
}
