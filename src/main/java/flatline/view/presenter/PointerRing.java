package flatline.view.presenter;

import flatline.view.Ui;
import flatline.view.life.Life;
import javafx.scene.Group;
import javafx.scene.shape.Circle;

/** A ring around the pointer that is seen from the last row, on whatever ground. */
final class PointerRing extends Group {

  private static final double RADIUS = 26;
  private static final double LINE = 5;
  private static final double EDGE = 9;

  private final Circle edge = new Circle();
  private final Circle line = new Circle();

  PointerRing(Ui ui) {
    setId("pointer-ring");
    setManaged(false);
    setMouseTransparent(true);
    edge.getStyleClass().addAll("pointer-ring", "edge");
    line.getStyleClass().add("pointer-ring");
    getChildren().addAll(edge, line);
    new Life(this)
        .hear(
            ui.look(),
            look -> {
              edge.setRadius(look.scaled(RADIUS));
              edge.setStrokeWidth(look.scaled(EDGE));
              line.setRadius(look.scaled(RADIUS));
              line.setStrokeWidth(look.scaled(LINE));
            });
  }

  void moveTo(double x, double y) {
    setLayoutX(x);
    setLayoutY(y);
  }
}
