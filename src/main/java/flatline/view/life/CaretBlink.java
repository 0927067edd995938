package flatline.view.life;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Lets the caret of a text field blink while somebody works in it, and stand after that, as it does
 * on other desktops: blinking alone has the toolkit run 60 times a second.
 */
public final class CaretBlink {

  private static final Duration AFTER = Duration.seconds(5);

  private final Scene scene;
  private final PauseTransition patience = new PauseTransition(AFTER);

  private CaretBlink(Scene scene) {
    this.scene = scene;
    patience.setOnFinished(_ -> blink(false));
  }

  /** Looks after the text fields of a scene. */
  public static void install(Scene scene) {
    var carets = new CaretBlink(scene);
    scene.addEventFilter(InputEvent.ANY, _ -> carets.begin());
    new Life(scene.getRoot()).hear(scene.focusOwnerProperty(), _ -> carets.begin());
  }

  private void begin() {
    if (scene.getFocusOwner() instanceof TextInputControl) {
      blink(true);
      patience.playFromStart();
    } else {
      patience.stop();
    }
  }

  private void blink(boolean blinks) {
    Node owner = scene.getFocusOwner();
    if (owner instanceof TextInputControl field
        && field.getSkin() instanceof TextInputControlSkin<?> skin) {
      skin.setCaretAnimating(blinks);
    }
  }
}
