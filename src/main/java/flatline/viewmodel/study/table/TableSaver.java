package flatline.viewmodel.study.table;

import flatline.interchange.Reasons;
import flatline.interchange.SafeFile;
import flatline.interchange.result.DigitsCsv;
import flatline.interchange.result.StudyText;
import flatline.model.digits.DigitSnapshot;
import flatline.model.study.StudyResults;
import flatline.viewmodel.FileName;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Saves results as tables (CSV), in the background and whole or not at all; what came of it is said
 * in the window.
 *
 * @param dialogs ask where
 * @param notices where it is said
 * @param files where files are written
 */
public record TableSaver(TableDialogs dialogs, Notices notices, Executor files) {

  /** The end of a table's name. */
  private static final String SUFFIX = ".csv";

  /**
   * Asks for a place and saves a line there for each network of each run.
   *
   * @param suffix what the name begun with has after the scenario's
   */
  public void save(StudyResults results, String suffix) {
    String title = results.plan().cells().getFirst().scenario().title().name();
    save(FileName.of(title, "study", suffix + SUFFIX), out -> StudyText.writeCsv(results, out));
  }

  /** Asks for a place and saves a line there for each epoch of each run on digits. */
  public void save(DigitSnapshot digits) {
    save("digits" + SUFFIX, out -> DigitsCsv.write(digits, out));
  }

  /**
   * Asks for a place and saves a table there.
   *
   * @param name of the file to begin with
   * @param table writes it; called on another thread
   */
  private void save(String name, SafeFile.Content table) {
    dialogs
        .askForTable(name)
        .ifPresent(chosen -> files.execute(() -> notices.add(saved(chosen, table))));
  }

  /** Whatever goes wrong there is said: nobody else looks. */
  private static Notice saved(Path chosen, SafeFile.Content table) {
    boolean complete = name(chosen).endsWith(SUFFIX);
    Path file = complete ? chosen : chosen.resolveSibling(name(chosen) + SUFFIX);
    try {
      // Nobody was asked whether a file of the longer name may be replaced.
      if (!complete && Files.exists(file)) {
        return Notice.error(Message.of("file.exists", name(file)));
      }
      SafeFile.write(file, table);
      return Notice.news(Message.of("file.saved", name(file)));
    } catch (IOException | RuntimeException | Error failed) {
      return Notice.error(Message.of("file.notSaved", name(file), Reasons.of(failed)));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
