package flatline.app;

import flatline.interchange.user.Session;
import flatline.model.loop.Snapshot;
import flatline.viewmodel.training.TrainingViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The program with somebody in it who does at random what users do, and writes down what is shown.
 * Its arguments: the diary, a folder with scenario files, and a seed.
 */
public final class RestlessProgram extends Application {

  /** Starts it. */
  public static void main(String[] args) {
    Application.launch(RestlessProgram.class, args);
  }

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    var diary = new Diary(Path.of(arguments.get(0)));
    var wiring = new Wiring(stage);
    TrainingViewModel training = wiring.training();
    training
        .snapshotProperty()
        .subscribe(now -> now.ifPresent(shown -> diary.write(sighting(training, shown))));
    wiring.show(List.of());
    long seed = Long.parseLong(arguments.get(2));
    new RestlessHand(wiring, diary, Path.of(arguments.get(1)), seed).begin(stage.getScene());
  }

  private static Sighting sighting(TrainingViewModel training, Snapshot shown) {
    var editor = training.editor();
    return Sighting.of(
        System.currentTimeMillis(),
        new Session(
            editor.scenario(), shown.scenario(), shown.step(), editor.fileProperty().get()));
  }
}
