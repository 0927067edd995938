package flatline.viewmodel.training.file;

import flatline.interchange.GivenPath;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.setup.ScenarioEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios in files. They are read and written in the background; what came of it is looked at
 * with each pulse. A file that cannot be used leaves everything as it is, and a message.
 */
public final class FileActions {

  private static final String NOT_OPENED = "file.notOpened";

  private final FileDesk desk;
  private final ScenarioSaver saver;
  private final SharedOpener shared;
  private final ScenarioSharing sharing;
  private final CodeSaver code;
  private final ReadOnlyObjectWrapper<Optional<OpenFile>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Scenario run;

  /**
   * @param shown the scenario of the run that is shown, with the changes made to it
   * @param background where files are read and written
   */
  public FileActions(
      ScenarioEditor editor, Supplier<Scenario> shown, Notices notices, Executor background) {
    var work = new FileWork(background, notices);
    desk = new FileDesk(editor, notices, work, new SavedScenarios(), new RecentFiles());
    saver = new ScenarioSaver(desk, shown);
    shared = new SharedOpener(desk);
    sharing = new ScenarioSharing(desk, shown);
    code = new CodeSaver(desk, shown);
  }

  /** The file that is open, if any is. */
  public ReadOnlyObjectProperty<Optional<OpenFile>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The files that were used last. */
  public RecentFiles recent() {
    return desk.recent();
  }

  /** Saving. */
  public ScenarioSaver saver() {
    return saver;
  }

  /** What is shown, as code. */
  public CodeSaver code() {
    return code;
  }

  /** Begins anew, in no file. */
  public void create() {
    desk.editor().open(Scenario.DEFAULT);
  }

  /** Asks for a file and opens it. */
  public void open(ScenarioDialogs dialogs) {
    dialogs.askForFileToOpen().ifPresent(this::open);
  }

  /** Reads a scenario in the background and runs it; what is wrong with it is said. */
  public void open(Path given) {
    desk.work()
        .begin(
            NOT_OPENED,
            given,
            () -> {
              Path file = given.toAbsolutePath().normalize();
              return Files.notExists(file) ? () -> miss(file) : opened(file, read(file));
            });
  }

  /** Giving what is shown away as text. */
  public ScenarioSharing sharing() {
    return sharing;
  }

  /** Opens what was copied, if it is a line or a link of TensorFlow Playground. */
  public void openCopied(String text) {
    shared.openCopied(text);
  }

  /**
   * Opens the file of a name that came from outside, or a line or a link of TensorFlow Playground;
   * there may be no such file, nor such a name.
   */
  public void open(String name) {
    if (SharedOpener.takes(name)) {
      shared.open(name);
      return;
    }
    try {
      open(GivenPath.of(name));
    } catch (IOException noName) {
      desk.complain(Message.because(NOT_OPENED, noName, name));
    }
  }

  private static Scenario read(Path file) throws ScenarioException {
    Scenario scenario = ScenarioFile.read(file);
    scenario.setup().shape().checkShown();
    return scenario;
  }

  private Runnable opened(Path file, Scenario scenario) {
    return () -> {
      if (desk.editor().open(scenario, file)) {
        desk.note(file, scenario);
        desk.say("file.opened", file);
      }
    };
  }

  private void miss(Path file) {
    boolean wasThere = recent().filesProperty().get().contains(file);
    recent().forget(file);
    desk.complain(wasThere ? "file.gone" : "file.absent", file.toString());
  }

  /** Learns what lies in a file that was open in another life of the program, if it still does. */
  public void recall(Path file) {
    desk.work()
        .begin(
            NOT_OPENED,
            file,
            () -> {
              try {
                Scenario scenario = read(file);
                return () -> desk.saved().put(file, scenario);
              } catch (ScenarioException gone) {
                return () -> {};
              }
            });
  }

  /** Takes note of the run that is shown. */
  public void observe(Scenario shownRun) {
    run = shownRun;
    compare();
  }

  private void compare() {
    Scenario shownRun = run;
    Optional<Path> file = desk.editor().fileProperty().get();
    if (shownRun != null) {
      boolean unsaved =
          desk.saved().isUnsaved(shownRun, file)
              || desk.saved().isLockedOtherwise(desk.editor().scenario().fence(), file);
      open.set(file.map(of -> new OpenFile(of, unsaved)));
    }
  }

  /** Shows what came of files since the last pulse. */
  public void onPulse() {
    desk.work().onPulse();
    compare();
  }
}
