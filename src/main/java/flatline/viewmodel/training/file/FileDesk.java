package flatline.viewmodel.training.file;

import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.setup.ScenarioEditor;
import java.nio.file.Path;

/**
 * What opening and saving have in common.
 *
 * @param editor where scenarios are opened
 * @param notices where is said what came of it
 * @param work where files are read and written
 * @param saved what is known to lie in files
 * @param recent the files that were used last
 */
record FileDesk(
    ScenarioEditor editor,
    Notices notices,
    FileWork work,
    SavedScenarios saved,
    RecentFiles recent) {

  /** How scenario files end. */
  static final String SUFFIX = ".flatline";

  /** A file's name without its folder. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Takes note of what lies in a file that was just read or written. */
  void note(Path file, Scenario scenario) {
    saved.put(file, scenario);
    recent.add(file);
  }

  /** Says what went well with a file. */
  void say(String key, Path file) {
    notices.say(Notice.news(Message.of(key, name(file))));
  }

  /** Says what went wrong. */
  void complain(String key, String... arguments) {
    complain(Message.of(key, arguments));
  }

  void complain(Message about) {
    notices.say(Notice.error(about));
  }
}
