package flatline.viewmodel.training.file;

import flatline.interchange.SafeFile;
import flatline.interchange.code.CodeTarget;
import flatline.interchange.code.MonitorCode;
import flatline.interchange.code.RunCode;
import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.FileName;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices.Notice;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes the run that is shown to code, or a monitor of dead units; in the background. */
public final class CodeSaver {

  private final FileDesk desk;
  private final Supplier<Scenario> shown;

  /**
   * @param shown the scenario of the run that is shown, with the changes made to it
   */
  CodeSaver(FileDesk desk, Supplier<Scenario> shown) {
    this.desk = desk;
    this.shown = shown;
  }

  /**
   * Writes code and hands it over.
   *
   * @param clipboard takes it, with a later pulse
   */
  public void copy(CodeChoice choice, Consumer<String> clipboard) {
    CodeTarget target = choice.target();
    Scenario scenario = shown.get();
    desk.work()
        .begin(
            "code.notCopied",
            target.library(),
            () -> {
              String code = code(target, scenario);
              return () -> {
                clipboard.accept(code);
                String key = target.isMonitor() ? "code.monitor.copied" : "code.copied";
                desk.notices().say(Notice.news(Message.of(key, target.library())));
              };
            });
  }

  /** Asks for a place and writes code there. */
  public void save(CodeChoice choice, ScenarioDialogs dialogs) {
    CodeTarget target = choice.target();
    Scenario scenario = shown.get();
    FileWriting writing =
        file -> {
          byte[] code = code(target, scenario).getBytes(StandardCharsets.UTF_8);
          SafeFile.write(file, out -> out.write(code));
          return () -> desk.say("file.saved", file);
        };
    dialogs
        .askForPlaceForCode(name(target, scenario))
        .ifPresent(chosen -> writing.begin(desk, chosen, CodeTarget.SUFFIX));
  }

  private static String code(CodeTarget target, Scenario scenario) throws ScenarioException {
    return target.isMonitor()
        ? MonitorCode.of(target)
        : RunCode.of(
            scenario, target, scenario.setup().training().steps(), RunCode.epoch(scenario));
  }

  private static String name(CodeTarget target, Scenario scenario) {
    return target.isMonitor()
        ? target.id() + CodeTarget.SUFFIX
        : FileName.of(scenario.title().name(), "run", "-" + target.id() + CodeTarget.SUFFIX);
  }
}
