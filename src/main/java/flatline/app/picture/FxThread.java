package flatline.app.picture;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** What other threads have done where nodes live. */
final class FxThread {

  private FxThread() {}

  /** Does something there, and waits for what comes of it. */
  static <T> T get(Supplier<T> action) {
    if (Platform.isFxApplicationThread()) {
      return action.get();
    }
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(action.get());
      } catch (RuntimeException | Error failed) {
        result.completeExceptionally(failed);
      }
    });
    return result.join();
  }
}
