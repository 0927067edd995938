package flatline.view.life;

import flatline.model.work.Failsafe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * The one beat of a window, with each picture it shows. It goes while a node that hears it is shown
 * and stops with the window. Who fails at it does not keep the others from hearing it.
 */
public final class Pulse {

  private final List<LongConsumer> hearers = new ArrayList<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          List.copyOf(hearers).stream()
              .filter(hearers::contains) // one that was called may have ended another
              .forEach(hearer -> Failsafe.run(() -> hearer.accept(now)));
        }
      };

  /**
   * Has somebody called with each pulse while a node is shown.
   *
   * @param action is given the time of the pulse, in nanoseconds of some clock
   */
  public void hear(Node node, LongConsumer action) {
    new Life(node).during(() -> begin(action));
  }

  private Subscription begin(LongConsumer action) {
    hearers.add(action);
    timer.start();
    return () -> end(action);
  }

  private void end(LongConsumer action) {
    hearers.remove(action);
    if (hearers.isEmpty()) {
      timer.stop();
    }
  }
}
