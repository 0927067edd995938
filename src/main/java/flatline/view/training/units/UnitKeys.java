package flatline.view.training.units;

import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.viewmodel.training.UnitSelection;
import javafx.scene.Node;

/** Keys that go from unit to unit where units are shown, which is one stop for Tab. */
public final class UnitKeys {

  private UnitKeys() {}

  /** Lets a node listen to them while it has the focus. */
  public static void install(Node node, UnitSelection selection) {
    NodeKeys.add(
        node,
        "keys.units",
        KeyAction.of("key.nextUnit", () -> selection.move(1), "Right"),
        KeyAction.of("key.previousUnit", () -> selection.move(-1), "Left"),
        KeyAction.of("key.nextLayer", () -> selection.moveLayer(1), "Down"),
        KeyAction.of("key.previousLayer", () -> selection.moveLayer(-1), "Up"));
  }
}
