package flatline.view.training.units;

import flatline.viewmodel.training.UnitSelection;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keys that go from unit to unit: arrows, and Tab within a layer, so that who tabs through the page
 * comes by every unit and out again at its end.
 */
public final class UnitKeys {

  private final UnitSelection selection;

  private UnitKeys(UnitSelection selection) {
    this.selection = selection;
  }

  /** Lets a node listen to them while it has the focus. */
  public static void install(Node node, UnitSelection selection) {
    node.setOnKeyPressed(new UnitKeys(selection)::press);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case TAB -> selection.moveWithinLayer(event.isShiftDown() ? -1 : 1);
          case RIGHT -> move(event, 1);
          case LEFT -> move(event, -1);
          case DOWN -> moveLayer(event, 1);
          case UP -> moveLayer(event, -1);
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean move(KeyEvent event, int by) {
    if (!event.isShiftDown()) {
      selection.move(by);
    }
    return !event.isShiftDown();
  }

  private boolean moveLayer(KeyEvent event, int by) {
    if (!event.isShiftDown()) {
      selection.moveLayer(by);
    }
    return !event.isShiftDown();
  }
}
