package flatline.view.life;

import flatline.model.work.Failsafe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;

/** Calls once a second, without keeping the toolkit busy in between as an animation would. */
public final class EverySecond {

  private final Runnable action;
  private boolean over;

  private EverySecond(Runnable action) {
    this.action = action;
  }

  /** Calls at once when a node is shown, and once a second while it is. */
  public static void call(Node node, Runnable action) {
    new Life(node)
        .during(() -> {
          var seconds = new EverySecond(action);
          seconds.beat();
          return () -> seconds.over = true;
        });
  }

  private void beat() {
    if (!over) {
      Failsafe.run(action);
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS)
          .execute(() -> Platform.runLater(this::beat));
    }
  }
}
