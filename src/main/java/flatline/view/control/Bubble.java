package flatline.view.control;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** What opens over the window and points at something in it. */
public final class Bubble {

  private Bubble() {}

  /** A bubble in the window's own colours, which stays where it opens and does not fade. */
  public static PopOver of(Node content, PopOver.ArrowLocation arrow) {
    var made = new PopOver(content);
    made.setArrowLocation(arrow);
    made.setAnimated(false);
    made.setDetachable(false);
    // Its own sheet knows no dark, and would come after ours.
    made.getRoot().getStylesheets().clear();
    return made;
  }
}
