package flatline.app;

import flatline.view.life.Pulse;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A start of the program without a person: the packaging rehearses one, and measures it. The system
 * property {@code flatline.rehearsal} is {@code frame} to end with the first complete frame, or
 * {@code play} to press Play then and to end two seconds later.
 */
final class Rehearsal {

  private static final int PLAYED = 118;

  private static final ObservableValue<Boolean> GOING_ON = new SimpleBooleanProperty(true);

  private final Scene scene;
  private final Pulse pulse;
  private int pulses;

  private Rehearsal(Scene scene, Pulse pulse) {
    this.scene = scene;
    this.pulse = pulse;
  }

  /** Begins if one is asked for; called when the first complete picture is on the screen. */
  static void beginIfAsked(Scene scene, Pulse pulse) {
    Optional.ofNullable(System.getProperty("flatline.rehearsal"))
        .ifPresent(part -> {
          if (part.equals("play")) {
            new Rehearsal(scene, pulse).play();
          } else {
            Platform.exit();
          }
        });
  }

  private void play() {
    pressSpace();
    pulse.hear(scene.getRoot(), _ -> pulse(), GOING_ON);
  }

  private void pulse() {
    pulses++;
    if (pulses == PLAYED) {
      Platform.exit();
    }
  }

  private void pressSpace() {
    Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(
          target, new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false));
    }
  }
}
