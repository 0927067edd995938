package flatline.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window's life. */
public final class FlatlineApplication extends Application {

  @Override
  public void start(Stage stage) {
    new Wiring(stage).show(getParameters().getRaw().stream().map(Path::of).toList());
  }
}
