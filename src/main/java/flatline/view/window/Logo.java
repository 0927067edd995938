package flatline.view.window;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A flat line that rises again: the sign of the app, as high as its name's letters. */
final class Logo extends Pane {

  private static final double WIDTH = 28;
  private static final double HEIGHT = 19;

  private final Scale scale = new Scale();

  Logo() {
    var line = new SVGPath();
    line.setContent("M2 17 H14.5 Q16.4 17 17.3 15.3 L24.6 2");
    line.getStyleClass().add("line");
    line.setManaged(false);
    line.getTransforms().add(scale);
    getChildren().add(line);
    getStyleClass().add("logo");
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / WIDTH);
    scale.setY(getHeight() / HEIGHT);
  }
}
