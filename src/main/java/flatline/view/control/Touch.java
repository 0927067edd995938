package flatline.view.control;

import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.view.life.Life;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** What can be set, wherever it stands in the window: it can be lit by its name, and locked. */
public final class Touch {

  private static final String STYLE = "touch-";

  private final ObservableValue<Fence> fence;

  private Touch(ObservableValue<Fence> fence) {
    this.fence = fence;
  }

  /** Says what of a scene's controls is locked. */
  public static void follow(Scene scene, ObservableValue<Fence> fence) {
    scene.getProperties().put(Touch.class, new Touch(fence));
  }

  /** Says what a node sets; as long as that is locked in its scene it is disabled. */
  public static <N extends Node> N on(Control control, N node) {
    node.getStyleClass().add(STYLE + control.id());
    ObservableValue<Fence> fence = node.sceneProperty().flatMap(Touch::fence).orElse(Fence.OPEN);
    new Life(node).hear(fence, now -> node.setDisable(now.holds(control)));
    return node;
  }

  /** Whether something is locked in the scene of a node, by which it can be touched, too. */
  public static boolean isLocked(Control control, Node node) {
    ObservableValue<Fence> fence = node.getScene() == null ? null : fence(node.getScene());
    return fence != null && fence.getValue().holds(control);
  }

  private static @Nullable ObservableValue<Fence> fence(Scene scene) {
    return scene.getProperties().get(Touch.class) instanceof Touch touch ? touch.fence : null;
  }
}
