package flatline.view.training.plane;

import flatline.model.loop.Snapshot;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.plane.PlaneMap;
import flatline.viewmodel.training.timeline.Hinge;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A unit's line on its way over a plane. */
final class MovingLine extends Region {

  private final Line ground = new Line();
  private final Line line = new Line();
  private final Rectangle frame = new Rectangle();

  MovingLine(ObservableValue<Look> look) {
    ground.getStyleClass().add("moving-line-ground");
    line.getStyleClass().add("moving-line");
    new Life(this)
        .hear(
            look,
            now -> {
              ground.setStrokeWidth(now.scaled(7));
              line.setStrokeWidth(now.scaled(4));
            });
    setClip(frame);
    setMouseTransparent(true);
    setVisible(false);
    for (Line each : new Line[] {ground, line}) {
      each.setManaged(false);
      getChildren().add(each);
    }
  }

  /** Lies where a hinge line is, if there is one. */
  void show(Snapshot snapshot, Optional<Hinge> hinge, double side) {
    boolean plane = snapshot.data().features().isPlane();
    setVisible(plane && hinge.filter(each -> each.norm() > 0).isPresent());
    if (isVisible()) {
      frame.setWidth(side);
      frame.setHeight(side);
      place(hinge.orElseThrow(), new PlaneMap(snapshot.window(), side));
    }
  }

  private void place(Hinge hinge, PlaneMap map) {
    double[] foot = hinge.foot(map.middleX(), map.middleY());
    double reach = map.window().size() * 2;
    double alongX = -hinge.w2() / hinge.norm() * reach;
    double alongY = hinge.w1() / hinge.norm() * reach;
    for (Line each : new Line[] {ground, line}) {
      each.setStartX(map.x(foot[0] - alongX));
      each.setStartY(map.y(foot[1] - alongY));
      each.setEndX(map.x(foot[0] + alongX));
      each.setEndY(map.y(foot[1] + alongY));
    }
  }
}
