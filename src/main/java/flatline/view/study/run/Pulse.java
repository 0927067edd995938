package flatline.view.study.run;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/** Calls somebody with each pulse while a node is in the scene: what is not seen costs nothing. */
public final class Pulse extends AnimationTimer {

  private final Runnable action;

  private Pulse(Runnable action) {
    this.action = action;
  }

  /** From now on, as long as the node is in a scene. */
  public static void of(Node node, Runnable action) {
    var pulse = new Pulse(action);
    node.sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            pulse.stop();
          } else {
            pulse.start();
          }
        });
  }

  @Override
  public void handle(long now) {
    action.run();
  }
}
