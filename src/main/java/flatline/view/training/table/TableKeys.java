package flatline.view.training.table;

import flatline.view.CopiedText;
import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.viewmodel.training.table.TableChooser;
import flatline.viewmodel.training.table.TableImport;
import java.util.List;

/** What is done with tables by keys, on every page. */
public final class TableKeys {

  private final TableImport table;
  private final TableChooser dialogs;
  private final Texts texts;
  private final Runnable showRun;

  /**
   * @param showRun shows the page on which samples are learned from
   */
  public TableKeys(TableImport table, TableChooser dialogs, Texts texts, Runnable showRun) {
    this.table = table;
    this.dialogs = dialogs;
    this.texts = texts;
    this.showRun = showRun;
  }

  /** All of them, in the order in which they are listed. */
  public List<KeyAction> all() {
    return List.of(open());
  }

  /** Reads a table in a file. */
  public KeyAction open() {
    return KeyAction.of("key.openTable", this::openNow, "Shortcut+Shift+O");
  }

  private void openNow() {
    showRun.run();
    table.open(dialogs);
  }

  /** Reads a table that was copied; says so if there is none. */
  public void pasteNow() {
    paste(CopiedText.get());
  }

  /** Takes what was copied, if it is a table, and says so. */
  public boolean pasteIfTable(String copied) {
    boolean taken = TableImport.isTable(copied);
    if (taken) {
      paste(copied);
    }
    return taken;
  }

  private void paste(String copied) {
    showRun.run();
    table.openCopied(texts.get("table.copied"), copied);
  }

  /** Reads a table, if a name is one's, and says so. */
  public boolean openIfTable(String name) {
    boolean named = table.openIfTable(name);
    if (named) {
      showRun.run();
    }
    return named;
  }
}
