package flatline.view.training.plane;

import flatline.model.loop.Snapshot;
import flatline.view.plot.Look;
import flatline.view.plot.plane.PlaneMap;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The ring around the sample that is followed through the networks. */
final class SampleRing extends Region {

  private static final double RADIUS = 7;

  private final ObservableValue<Look> look;
  private final Circle outer = new Circle();
  private final Circle inner = new Circle();

  SampleRing(ObservableValue<Look> look) {
    this.look = look;
    outer.getStyleClass().add("sample-ring-ground");
    inner.getStyleClass().add("sample-ring");
    setMouseTransparent(true);
    setVisible(false);
    for (Circle each : new Circle[] {outer, inner}) {
      each.setManaged(false);
      getChildren().add(each);
    }
  }

  /** Lies around a sample, or nowhere. */
  void show(Snapshot snapshot, OptionalInt sample, double side) {
    setVisible(sample.isPresent() && sample.getAsInt() < snapshot.data().size());
    if (isVisible()) {
      var map = new PlaneMap(snapshot.window(), side);
      for (Circle each : new Circle[] {outer, inner}) {
        each.setCenterX(map.x(snapshot.data().x(sample.getAsInt())));
        each.setCenterY(map.y(snapshot.data().y(sample.getAsInt())));
        each.setRadius(look.getValue().scaled(RADIUS));
      }
    }
  }
}
