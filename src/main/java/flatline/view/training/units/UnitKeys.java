package flatline.view.training.units;

import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.viewmodel.training.UnitSelection;
import javafx.scene.Node;

/** Keys that go from unit to unit where units are shown, which is one stop for Tab. */
public final class UnitKeys {

  private final int contender;
  private final UnitSelection selection;

  private UnitKeys(int contender, UnitSelection selection) {
    this.contender = contender;
    this.selection = selection;
  }

  /** Lets a node that shows a contender's units listen to them while it has the focus. */
  public static void install(Node node, int contender, UnitSelection selection) {
    var keys = new UnitKeys(contender, selection);
    NodeKeys.add(
        node,
        "keys.units",
        keys.key("key.nextUnit", () -> selection.move(1), "Right"),
        keys.key("key.previousUnit", () -> selection.move(-1), "Left"),
        keys.key("key.nextLayer", () -> selection.moveLayer(1), "Down"),
        keys.key("key.previousLayer", () -> selection.moveLayer(-1), "Up"));
  }

  private KeyAction key(String text, Runnable move, String key) {
    return KeyAction.of(
        text,
        () -> {
          selection.pointIn(contender);
          move.run();
        },
        key);
  }
}
