package flatline.view.control;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Says at once what lies at a place of a picture, beside it, as long as that is pointed at. */
public final class PlaceTip {

  private static final double BESIDE = 12;

  private final Node node;
  private Optional<Tooltip> tip = Optional.empty();

  /** One that goes when the mouse leaves the node. */
  public PlaceTip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
  }

  /**
   * Says something of a place; nothing where there is nothing to say.
   *
   * @param place in the node's pixels
   */
  public void tell(Optional<String> text, Point2D place) {
    if (text.isEmpty()) {
      hide();
    } else {
      Tooltip shown = tip.orElseGet(Tooltip::new);
      tip = Optional.of(shown);
      shown.setText(text.get());
      Point2D at = node.localToScreen(place);
      shown.show(node, at.getX() + BESIDE, at.getY() + BESIDE);
    }
  }

  /** Says nothing any more. */
  public void hide() {
    tip.ifPresent(Tooltip::hide);
  }
}
