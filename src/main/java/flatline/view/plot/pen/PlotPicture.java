package flatline.view.plot.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * What is seen in one place of the window, of which a picture can be had.
 *
 * @param canvas as large as it
 * @param title what it is, for people and in names of files
 * @param painter paints all of it, also what lies on canvases over this one
 */
public record PlotPicture(PlotCanvas canvas, Supplier<String> title, Consumer<Pen> painter) {

  /** All that are seen in a node, in their order. */
  public static List<PlotPicture> within(Node node) {
    List<PlotPicture> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<PlotPicture> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof PlotCanvas canvas) {
      canvas.exhibit().filter(each -> canvas.getWidth() > 0).ifPresent(found::add);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> collect(each, found));
    }
  }

  /**
   * The one at a point of the scene.
   *
   * @param target what lies uppermost there
   */
  public static Optional<PlotPicture> at(@Nullable Node target, double x, double y) {
    for (Node node = target; node != null; node = node.getParent()) {
      Optional<PlotPicture> found =
          within(node).stream().filter(each -> each.place().contains(x, y)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The one that is nearest to what has the focus: in it, or beside it. */
  public static Optional<PlotPicture> near(@Nullable Node focus) {
    for (Node node = focus; node != null; node = node.getParent()) {
      Optional<PlotPicture> found = within(node).stream().findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Where it lies in the scene. */
  public Bounds place() {
    return canvas.localToScene(canvas.getLayoutBounds());
  }
}
