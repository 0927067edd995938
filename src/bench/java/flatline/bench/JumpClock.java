package flatline.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Times one jump: from its start to the paint that shows another step, and to the next pulse. */
final class JumpClock extends AnimationTimer {

  private final Scene scene;
  private final LongSupplier shown;
  private final CompletableFuture<Jump> result = new CompletableFuture<>();
  private final Runnable afterLayout = this::look;
  private final long before;
  private final long begun;
  private long painted;

  /**
   * Begins to look; on the FX thread, right before the jump is asked for.
   *
   * @param shown the step that is shown
   */
  JumpClock(Scene scene, LongSupplier shown) {
    this.scene = scene;
    this.shown = shown;
    before = shown.getAsLong();
    // Added last, so that all that paints after layout has painted by then.
    scene.addPostLayoutPulseListener(afterLayout);
    start();
    begun = System.nanoTime();
  }

  /**
   * What comes of it; not on the FX thread.
   *
   * @throws java.util.concurrent.CompletionException if nothing else is shown for a minute
   */
  Jump result() {
    return result.orTimeout(1, TimeUnit.MINUTES).join();
  }

  private void look() {
    if (painted == 0 && shown.getAsLong() != before) {
      painted = System.nanoTime();
    }
  }

  @Override
  public void handle(long now) {
    if (painted != 0) {
      stop();
      scene.removePostLayoutPulseListener(afterLayout);
      result.complete(new Jump((painted - begun) / 1e6, (System.nanoTime() - begun) / 1e6));
    }
  }
}
