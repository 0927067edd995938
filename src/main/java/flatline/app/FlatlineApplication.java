package flatline.app;

import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's life. */
public final class FlatlineApplication extends Application {

  private @Nullable Wiring wiring;

  @Override
  public void start(Stage stage) {
    Wiring made = new Wiring(stage);
    wiring = made;
    made.guides().showIn(getHostServices()::showDocument);
    Thread.setDefaultUncaughtExceptionHandler(
        new Failures(made.notices(), System.getLogger("flatline")));
    made.show(getParameters().getRaw());
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.close();
    }
  }
}
