package flatline.app;

import flatline.view.life.Pulse;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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

  /** At the second pulse after a picture is complete it was handed to the screen. */
  private static final int SHOWN = 2;

  private static final int PLAYED = 120;

  private static final ObservableValue<Boolean> GOING_ON = new SimpleBooleanProperty(true);

  private final Scene scene;
  private final BooleanSupplier isComplete;
  private final boolean plays;
  private int pulses;

  private Rehearsal(Scene scene, BooleanSupplier isComplete, boolean plays) {
    this.scene = scene;
    this.isComplete = isComplete;
    this.plays = plays;
  }

  /**
   * Begins if one is asked for.
   *
   * @param isComplete whether the first picture shows all that it is to show
   */
  static void beginIfAsked(Scene scene, Pulse pulse, BooleanSupplier isComplete) {
    Optional.ofNullable(System.getProperty("flatline.rehearsal"))
        .map(part -> new Rehearsal(scene, isComplete, part.equals("play")))
        .ifPresent(rehearsal -> pulse.hear(scene.getRoot(), _ -> rehearsal.pulse(), GOING_ON));
  }

  private void pulse() {
    if (pulses > 0 || isComplete.getAsBoolean()) {
      pulses++;
    }
    if (pulses == SHOWN && plays) {
      pressSpace();
    }
    if (pulses == (plays ? PLAYED : SHOWN)) {
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
