package flatline.view;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window that tests are given one after the other. */
public final class SharedStage {

  private SharedStage() {}

  /**
   * Shows a scene in it as large as the scene asks to be: whoever had the window before may have
   * given it a size for good.
   */
  public static void show(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }
}
