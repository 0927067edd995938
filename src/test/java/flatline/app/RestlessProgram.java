package flatline.app;

import flatline.interchange.user.Bookmark;
import flatline.interchange.user.Session;
import flatline.model.lesson.Excerpt;
import flatline.model.loop.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program with somebody in it who does at random what users do, and writes down what is shown.
 * Its arguments: the diary, a folder with scenario files, and a seed.
 */
public final class RestlessProgram extends Application {

  private @Nullable Diary diary;
  private @Nullable Wiring wiring;
  private Optional<Bookmark> written = Optional.empty();

  /** Starts it. */
  public static void main(String[] args) {
    Application.launch(RestlessProgram.class, args);
  }

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    var made = new Wiring(stage);
    wiring = made;
    var book = new Diary(Path.of(arguments.get(0)));
    diary = book;
    made.training().snapshotProperty().subscribe(now -> now.ifPresent(this::write));
    made.show(List.of());
    long seed = Long.parseLong(arguments.get(2));
    new RestlessHand(made, stage, Path.of(arguments.get(1)), book, seed, this::look).begin();
  }

  private void write(Snapshot shown) {
    var editor = wiring.training().editor();
    written = wiring.lessons().marker().bookmark();
    diary.write(
        Sighting.of(
            System.currentTimeMillis(),
            new Session(
                editor.scenario(),
                shown.scenario(),
                shown.step(),
                editor.fileProperty().get(),
                written)));
  }

  /** Another step of a lesson that changes nothing else is something new, too. */
  private void look() {
    wiring
        .training()
        .snapshotProperty()
        .get()
        .filter(_ -> !wiring.lessons().marker().bookmark().equals(written))
        .filter(this::isWhatIsTold)
        .ifPresent(this::write);
  }

  private boolean isWhatIsTold(Snapshot shown) {
    Optional<Excerpt> told =
        wiring.lessons().openProperty().get().flatMap(open -> open.step().state().excerpt());
    return told.map(each -> shown.scenario().equals(each.scenario()) && shown.step() == each.from())
        .orElse(true);
  }
}
