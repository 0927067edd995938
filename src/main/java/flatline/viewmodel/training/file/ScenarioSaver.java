package flatline.viewmodel.training.file;

import flatline.interchange.scenario.ExplicitScenario;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.FileName;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Saves what is shown. */
public final class ScenarioSaver {

  private final FileDesk desk;
  private final Supplier<Scenario> shown;

  /**
   * @param shown the scenario of the run that is shown, with the changes made to it
   */
  ScenarioSaver(FileDesk desk, Supplier<Scenario> shown) {
    this.desk = desk;
    this.shown = shown;
  }

  /** Saves in the file that is open; asks for a place if there is none. */
  public void save(ScenarioDialogs dialogs) {
    desk.editor()
        .fileProperty()
        .get()
        .ifPresentOrElse(file -> save(shown.get(), file), () -> saveAs(dialogs));
  }

  /** Asks for a place and saves there. */
  public void saveAs(ScenarioDialogs dialogs) {
    Scenario scenario = shown.get();
    dialogs.askForPlaceToSave(name(scenario, "")).ifPresent(chosen -> save(scenario, chosen));
  }

  /** Asks for a place and saves there all that a script needs to replay what is shown. */
  public void export(ScenarioDialogs dialogs) {
    Scenario scenario = shown.get();
    dialogs
        .askForPlaceToSave(name(scenario, "-explicit"))
        .ifPresent(chosen -> export(scenario, chosen));
  }

  private static String name(Scenario scenario, String more) {
    return FileName.of(scenario.title().name(), "scenario", more + FileDesk.SUFFIX);
  }

  private void save(Scenario scenario, Path chosen) {
    write(
        chosen,
        file -> {
          ScenarioFile.write(scenario, file);
          return () -> {
            desk.note(file, scenario);
            desk.editor().setFile(file);
            desk.say("file.saved", file);
          };
        });
  }

  private void export(Scenario scenario, Path chosen) {
    write(
        chosen,
        file -> {
          long steps = scenario.setup().training().steps();
          ScenarioFile.write(ExplicitScenario.of(scenario, steps), file);
          return () -> desk.say("file.exported", file);
        });
  }

  private void write(Path chosen, FileWriting writing) {
    writing.begin(desk, chosen, FileDesk.SUFFIX);
  }
}
