package flatline.view;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** A flat line that rises again: the sign of the app, as high as its name's letters. */
final class Logo extends Pane {

  private static final double WIDTH = 28;
  private static final double HEIGHT = 19;

  Logo() {
    var line = new SVGPath();
    line.setContent("M2 17 H14.5 Q16.4 17 17.3 15.3 L24.6 2");
    line.getStyleClass().add("logo");
    getChildren().add(line);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }
}
