package flatline.app;

import flatline.app.dialog.FileDialogs;
import flatline.view.CopiedText;
import flatline.view.Ui;
import flatline.view.training.file.FileDrop;
import flatline.view.training.file.FileKeys;
import flatline.view.training.file.FileMenu;
import flatline.view.training.share.ShareKeys;
import flatline.view.training.share.ShareMenu;
import flatline.view.window.MainWindow;
import flatline.viewmodel.training.file.FileActions;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

/** Files and what is shared of them in the window. */
final class FileParts {

  private final FileActions files;
  private final FileKeys keys;
  private final Ui ui;

  /**
   * @param showRun shows the page on which scenarios are opened
   */
  FileParts(FileActions files, Stage stage, Ui ui, Runnable showRun) {
    this.files = files;
    this.ui = ui;
    keys = new FileKeys(files, new FileDialogs(stage, ui.texts()), showRun);
  }

  /** What is done with files. */
  FileKeys keys() {
    return keys;
  }

  /**
   * Adds the menu of files.
   *
   * @param lock shows what pupils may touch, to be chosen
   */
  void addFiles(MainWindow window, Runnable lock) {
    window.add(new FileMenu(keys, ui.texts(), lock), keys.all());
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
