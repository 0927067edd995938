package flatline.viewmodel.study.table;

import flatline.interchange.SafeFile;
import flatline.interchange.result.DigitsCsv;
import flatline.interchange.result.LongRunText;
import flatline.interchange.result.RemedyText;
import flatline.interchange.result.StudyText;
import flatline.model.digits.DigitSnapshot;
import flatline.model.study.StudyResults;
import flatline.viewmodel.FileName;
import flatline.viewmodel.FileSaver;
import flatline.viewmodel.Notices;
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

  /** Asks for a place and saves a line there for each run of each cause with each remedy. */
  public void save(RemedyText remedies) {
    save("remedies" + SUFFIX, remedies::writeCsv);
  }

  /** Asks for a place and saves a line there for each window of each network. */
  public void save(LongRunText run) {
    save("long-run" + SUFFIX, run::writeCsv);
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
        .ifPresent(chosen -> new FileSaver(notices, files).save(chosen, SUFFIX, table));
  }
}
