package flatline.view.training.units;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lets what goes on below fade out at the foot of its scroll pane, so that it is not cut off. */
final class ScrollFade extends Region {

  private ScrollFade(ScrollPane scroll, Region content) {
    getStyleClass().add("scroll-fade");
    setMouseTransparent(true);
    setMaxHeight(USE_PREF_SIZE);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> goesOn(scroll, content),
                content.heightProperty(),
                scroll.viewportBoundsProperty(),
                scroll.vvalueProperty()));
  }

  private static boolean goesOn(ScrollPane scroll, Region content) {
    double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
    return hidden > 1 && (1 - scroll.getVvalue()) * hidden > 1;
  }

  /** Puts the fade over a scroll pane that lies in a stack. */
  static void over(ScrollPane scroll, Region content, StackPane stack) {
    var fade = new ScrollFade(scroll, content);
    StackPane.setAlignment(fade, Pos.BOTTOM_LEFT);
    stack.getChildren().add(fade);
  }
}
