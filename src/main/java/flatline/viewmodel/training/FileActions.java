package flatline.viewmodel.training;

import flatline.interchange.GivenPath;
import flatline.interchange.Reasons;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import flatline.model.work.Latest;
import flatline.viewmodel.FileName;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.setup.ScenarioEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Scenarios in files. They are read and written in the background; what came of it is looked at
 * with each pulse. A file that cannot be used leaves everything as it is, and a message.
 */
public final class FileActions {

  private static final String SUFFIX = ".flatline";

  private final ScenarioEditor editor;
  private final Supplier<Scenario> shown;
  private final Executor background;
  private final Notices notices;
  private final Latest<Outcome> outcomes = new Latest<>();

  private record Outcome(Optional<Scenario> opened, Notice notice) {}

  private interface Work {
    Outcome result() throws ScenarioException, IOException;
  }

  /**
   * @param shown the scenario of the run that is shown, with the changes made to it
   */
  FileActions(ScenarioEditor editor, Supplier<Scenario> shown, TrainingContext context) {
    this.editor = editor;
    this.shown = shown;
    background = context.background();
    notices = context.notices();
  }

  /** Asks for a file and opens it. */
  public void open(ScenarioDialogs dialogs) {
    dialogs.askForFileToOpen().ifPresent(this::open);
  }

  /** Reads a scenario in the background and runs it; what is wrong with it is said. */
  public void open(Path file) {
    inBackground("file.notOpened", file, () -> read(file));
  }

  /**
   * Opens the file of a name that came from outside; there may be no such file, nor such a name.
   */
  public void open(String name) {
    try {
      open(GivenPath.of(name));
    } catch (IOException noName) {
      outcomes.offer(refusal(Message.of("file.notOpened", name, Reasons.of(noName))));
    }
  }

  /** Asks for a place and saves there what is shown. */
  public void save(ScenarioDialogs dialogs) {
    Scenario scenario = shown.get();
    String name = FileName.of(scenario.title().name(), "scenario", SUFFIX);
    dialogs.askForPlaceToSave(name).ifPresent(file -> save(scenario, file));
  }

  private void save(Scenario scenario, Path chosen) {
    boolean complete = name(chosen).endsWith(SUFFIX);
    Path file = complete ? chosen : chosen.resolveSibling(name(chosen) + SUFFIX);
    inBackground(
        "file.notSaved", file, () -> write(scenario, file, complete || !Files.exists(file)));
  }

  /** Whatever goes wrong there is said: nobody else looks. */
  private void inBackground(String key, Path file, Work work) {
    background.execute(() -> {
      Outcome outcome;
      try {
        outcome = work.result();
      } catch (ScenarioException | IOException | RuntimeException | Error failed) {
        outcome = refusal(Message.of(key, name(file), Reasons.of(failed)));
      }
      outcomes.offer(outcome);
    });
  }

  private static Outcome read(Path file) throws ScenarioException {
    Scenario scenario = ScenarioFile.read(file);
    scenario.setup().shape().checkShown();
    return new Outcome(Optional.of(scenario), said("file.opened", file));
  }

  /** Writes, unless nobody was asked whether that file may be replaced. */
  private static Outcome write(Scenario scenario, Path file, boolean allowed)
      throws ScenarioException, IOException {
    if (!allowed) {
      return refusal(Message.of("file.exists", name(file)));
    }
    ScenarioFile.write(scenario, file);
    return new Outcome(Optional.empty(), said("file.saved", file));
  }

  private static Notice said(String key, Path file) {
    return Notice.news(Message.of(key, name(file)));
  }

  private static Outcome refusal(Message why) {
    return new Outcome(Optional.empty(), Notice.error(why));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  void onPulse() {
    outcomes.take().ifPresent(this::show);
  }

  private void show(Outcome outcome) {
    outcome.opened().ifPresent(editor::open);
    notices.say(outcome.notice());
  }
}
