package flatline.app.dialog;

import flatline.view.Texts;
import java.io.File;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog for lesson files. */
public final class LessonDialog {

  private static final String PATTERN = "*.lesson.md";

  private final Window window;
  private final Texts texts;

  /** A dialog over a window. */
  public LessonDialog(Window window, Texts texts) {
    this.window = window;
    this.texts = texts;
  }

  /** A file to open, unless nobody wants to. */
  public Optional<File> ask() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("lesson.open"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("lesson.kind"), PATTERN));
    return Optional.ofNullable(chooser.showOpenDialog(window));
  }
}
