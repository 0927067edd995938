package flatline.app;

import flatline.app.dialog.FileDialogs;
import flatline.app.dialog.TableReadDialog;
import flatline.view.CopiedText;
import flatline.view.Ui;
import flatline.view.training.file.FileDrop;
import flatline.view.training.file.FileKeys;
import flatline.view.training.file.FileMenu;
import flatline.view.training.share.ShareKeys;
import flatline.view.training.share.ShareMenu;
import flatline.view.training.table.TableKeys;
import flatline.view.training.table.TableSheet;
import flatline.view.window.MainWindow;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.file.FileActions;
import flatline.viewmodel.training.table.TableImport;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

/** Files and what is shared of them in the window. */
final class FileParts {

  private final FileActions files;
  private final FileKeys keys;
  private final TableImport table;
  private final TableKeys tables;
  private final Ui ui;

  /**
   * @param showRun shows the page on which scenarios are opened
   */
  FileParts(TrainingViewModel training, Stage stage, Ui ui, Runnable showRun) {
    files = training.files();
    table = training.table();
    this.ui = ui;
    keys = new FileKeys(files, new FileDialogs(stage, ui.texts()), showRun);
    tables = new TableKeys(table, new TableReadDialog(stage, ui.texts()), ui.texts(), showRun);
    keys.leaveCopied(tables::pasteIfTable);
  }

  /** What is done with files. */
  FileKeys keys() {
    return keys;
  }

  /** Leaves files to somebody else who opens them, by their names, and says whether he did. */
  void leave(Predicate<String> opener) {
    keys.leave(opener.or(tables::openIfTable));
  }

  /**
   * Adds the menu of files.
   *
   * @param lock shows what pupils may touch, to be chosen
   */
  void addFiles(MainWindow window, Runnable lock) {
    window.add(new FileMenu(keys, tables, ui.texts(), lock), keys.all());
    window.add(tables.all());
    TableSheet.install(window, table, ui);
  }

  /** Takes what is dragged onto the window; said when all else is there, over which it lies. */
  void takeDrops(MainWindow window) {
    FileDrop.install(window, ui.texts(), keys::open);
  }

  /**
   * Adds the menu of what is shared.
   *
   * @param exports entries for what is made of what is seen
   */
  void addSharing(MainWindow window, List<MenuItem> exports) {
    var sharing = new ShareKeys(files.sharing(), ui.texts(), CopiedText::put);
    var menu = new ShareMenu(sharing, keys, ui);
    menu.add(exports);
    window.add(menu, sharing.all());
  }
}
