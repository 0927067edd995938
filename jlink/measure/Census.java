import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;

/** Starts the app, and prints how many controls of each kind and canvases its first screen has. */
final class Census {
  private Census() {}

  public static void main(String[] args) throws Exception {
    Thread watch = Thread.ofPlatform().daemon().start(Census::waitForWindow);
    Class.forName("flatline.app.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    watch.interrupt();
  }

  private static void waitForWindow() {
    try {
      TimeUnit.SECONDS.sleep(5);
      Platform.runLater(Census::count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void count() {
    Map<String, Integer> counts = new TreeMap<>();
    Window.getWindows().forEach(window -> count(window.getScene().getRoot(), counts));
    counts.forEach((kind, count) -> System.out.println("--" + kind + "=" + count));
    Platform.exit();
  }

  private static void count(Node node, Map<String, Integer> counts) {
    if (node instanceof Canvas || node instanceof Control) {
      counts.merge(kind(node.getClass()), 1, Integer::sum);
    }
    if (node instanceof ScrollPane pane) {
      count(pane.getContent(), counts);
    } else if (node instanceof Parent parent && !(node instanceof Control)) {
      // What a control is made of comes with the control.
      parent.getChildrenUnmodifiable().forEach(child -> count(child, counts));
    }
  }

  private static String kind(Class<?> type) {
    boolean isPlain = type.getName().startsWith("javafx.scene.") && !type.isAnonymousClass();
    return isPlain ? type.getSimpleName() : kind(type.getSuperclass());
  }
}
