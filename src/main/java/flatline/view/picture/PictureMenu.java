package flatline.view.picture;

import flatline.view.MenuEntry;
import flatline.view.key.KeyAction;
import flatline.view.plot.pen.PlotPicture;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * What can be had of a picture, at the mouse by its right button, or at the picture that has the
 * focus by the menu's key.
 */
public final class PictureMenu {

  private static final double SHARE = 0.1;

  private final Pane window;
  private final PictureItems items;
  private final ContextMenu menu = new ContextMenu();

  private PictureMenu(Pane window, PictureItems items) {
    this.window = window;
    this.items = items;
    menu.setId("picture-menu");
    menu.setAutoHide(true);
  }

  /** Serves all pictures in a window. */
  static PictureMenu install(Pane window, PictureItems items) {
    PictureMenu menu = new PictureMenu(window, items);
    window.addEventFilter(MouseEvent.ANY, PictureMenu::keepToItself);
    window.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::ask);
    return menu;
  }

  /** The right button does nothing else to a picture: it would scrub, drag or open runs. */
  private static void keepToItself(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY
        && event.getTarget() instanceof Node target
        && PlotPicture.at(target, event.getSceneX(), event.getSceneY()).isPresent()) {
      event.consume();
    }
  }

  private void ask(ContextMenuEvent event) {
    if (event.isConsumed()) {
      return;
    }
    if (event.isKeyboardTrigger()) {
      atFocus();
    } else if (event.getTarget() instanceof Node target) {
      PlotPicture.at(target, event.getSceneX(), event.getSceneY())
          .ifPresent(at -> show(at, event.getScreenX(), event.getScreenY()));
    }
    event.consume();
  }

  /** The key where the system has none of its own for it. */
  KeyAction key() {
    return KeyAction.of("key.picture", this::atFocus, "Shift+F10");
  }

  private void atFocus() {
    PlotPicture.near(window.getScene().getFocusOwner()).ifPresent(this::show);
  }

  /** Shows what can be had of an exhibit, over it. */
  void show(PlotPicture exhibit) {
    Bounds place = exhibit.canvas().getLayoutBounds();
    Point2D corner =
        exhibit.canvas().localToScreen(SHARE * place.getWidth(), SHARE * place.getHeight());
    show(exhibit, corner.getX(), corner.getY());
  }

  private void show(PlotPicture exhibit, double x, double y) {
    menu.hide();
    var canvas = exhibit.canvas();
    MenuItem title = MenuEntry.of("picture-title", exhibit.title().get(), () -> {});
    title.setDisable(true);
    List<MenuItem> all =
        items.of("picture", Optional.of(exhibit), canvas.getWidth(), canvas.getHeight());
    menu.getItems().setAll(title, new SeparatorMenuItem());
    menu.getItems().addAll(all);
    menu.show(window, x, y);
  }
}
