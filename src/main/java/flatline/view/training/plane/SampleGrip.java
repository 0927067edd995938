package flatline.view.training.plane;

import flatline.model.loop.Snapshot;
import flatline.view.plot.plane.PlaneMap;
import flatline.view.plot.plane.Thinning;
import flatline.viewmodel.training.NetworkSight;
import java.util.OptionalInt;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The mouse over a plane's samples: the nearest one is followed, and pinned by a click. */
public final class SampleGrip {

  private static final double REACH = 9;

  private final Region plane;
  private @Nullable Snapshot shown;

  public SampleGrip(Region plane, NetworkSight sight) {
    this.plane = plane;
    plane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> sight.hover(sampleAt(event)));
    plane.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> sight.hover(OptionalInt.empty()));
    plane.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.isStillSincePress()) {
            sampleAt(event).ifPresent(sight::pin);
          }
        });
  }

  /** Takes note of what the plane shows. */
  public void show(Snapshot snapshot) {
    shown = snapshot;
  }

  private OptionalInt sampleAt(MouseEvent event) {
    if (shown == null) {
      return OptionalInt.empty();
    }
    var data = shown.data();
    var map = new PlaneMap(shown.window(), Math.min(plane.getWidth(), plane.getHeight()));
    double nearest = REACH * REACH;
    OptionalInt found = OptionalInt.empty();
    var thinning = new Thinning(data.size());
    for (int place = 0; place < thinning.drawn(); place++) {
      int i = thinning.sample(place);
      double dx = map.x(data.x(i)) - event.getX();
      double dy = map.y(data.y(i)) - event.getY();
      if (dx * dx + dy * dy < nearest) {
        nearest = dx * dx + dy * dy;
        found = OptionalInt.of(i);
      }
    }
    return found;
  }
}
