package flatline.view.training.file;

import flatline.view.CopiedText;
import flatline.view.key.KeyAction;
import flatline.viewmodel.training.file.CodeChoice;
import flatline.viewmodel.training.file.DropOffer;
import flatline.viewmodel.training.file.FileActions;
import flatline.viewmodel.training.file.ScenarioDialogs;
import java.util.List;
import java.util.function.Predicate;

/** What is done with files by keys, on every page. */
public final class FileKeys {

  private final FileActions files;
  private final ScenarioDialogs dialogs;
  private final Runnable showRun;
  private Predicate<String> others = _ -> false;
  private Predicate<String> copied = _ -> false;

  /**
   * @param showRun shows the page on which scenarios are opened
   */
  public FileKeys(FileActions files, ScenarioDialogs dialogs, Runnable showRun) {
    this.files = files;
    this.dialogs = dialogs;
    this.showRun = showRun;
  }

  /** Leaves files to somebody else who opens them, by their names, and says whether he did. */
  public void leave(Predicate<String> opener) {
    others = opener;
  }

  /** Leaves what was copied to somebody else, if he takes it. */
  public void leaveCopied(Predicate<String> taker) {
    copied = taker;
  }

  /** All of them, in the order in which they are listed. */
  public List<KeyAction> all() {
    return List.of(create(), open(), paste(), save(), saveAs());
  }

  /** What is done with files. */
  public FileActions files() {
    return files;
  }

  KeyAction create() {
    Runnable create =
        () -> {
          showRun.run();
          files.create();
        };
    return KeyAction.of("key.create", create, "Shortcut+N");
  }

  KeyAction open() {
    Runnable open =
        () -> {
          showRun.run();
          files.open(dialogs);
        };
    return KeyAction.of("key.open", open, "Shortcut+O");
  }

  /** A line or a link of TensorFlow Playground that was copied. */
  public KeyAction paste() {
    return KeyAction.of(
        "key.paste", () -> paste(CopiedText.get()), "Shortcut+V", "Shortcut+Shift+V");
  }

  /** Opens what was copied; where that cannot be, the page that is open stays. */
  void paste(String text) {
    if (DropOffer.of(text).isEmpty() && copied.test(text)) {
      return;
    }
    if (DropOffer.of(text).isPresent()) {
      showRun.run();
    }
    files.openCopied(text);
  }

  KeyAction save() {
    return KeyAction.of("key.save", this::saveNow, "Shortcut+S");
  }

  /** Saves in the file that is open, or asks for a place. */
  public void saveNow() {
    files.saver().save(dialogs);
  }

  /** Asks for a file to save in. */
  public KeyAction saveAs() {
    return KeyAction.of("key.saveAs", () -> files.saver().saveAs(dialogs), "Shortcut+Shift+S");
  }

  /** Opens a file, by its name as somebody gave it. */
  public void open(String name) {
    if (!others.test(name)) {
      showRun.run();
      files.open(name);
    }
  }

  /** Writes all out for scripts; there is no key for it. */
  public void export() {
    files.saver().export(dialogs);
  }

  /** Puts what is shown on the clipboard as code; there is no key for it. */
  void copyCode(CodeChoice choice) {
    files.code().copy(choice, CopiedText::put);
  }

  /** Saves what is shown as code; there is no key for it. */
  void saveCode(CodeChoice choice) {
    files.code().save(choice, dialogs);
  }
}
