package flatline.app;

import flatline.view.Ui;
import flatline.view.training.lock.LockMenu;
import flatline.view.training.lock.LockSheet;
import flatline.view.window.MainWindow;
import flatline.viewmodel.training.setup.ScenarioEditor;

/** The lock for pupils in the window. */
final class LockParts {

  private final MainWindow window;
  private final ScenarioEditor editor;
  private final Ui ui;
  private final LockKeeping keeping;

  LockParts(MainWindow window, ScenarioEditor editor, Ui ui, LockKeeping keeping) {
    this.window = window;
    this.editor = editor;
    this.ui = ui;
    this.keeping = keeping;
  }

  /** What says that something is locked. */
  LockMenu menu() {
    return new LockMenu(editor.lock(), ui, this::choose);
  }

  /** Shows what is locked, to be chosen, or takes that away. */
  void choose() {
    var sheet = new LockSheet(editor.lock(), ui.texts(), editor::lock);
    window.toggle(() -> sheet.sheet(keeping.get(), this::choose));
  }
}
