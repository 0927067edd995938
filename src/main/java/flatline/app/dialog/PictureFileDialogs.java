package flatline.app.dialog;

import flatline.view.Texts;
import flatline.viewmodel.picture.PictureDialogs;
import flatline.viewmodel.picture.PictureFile;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The system's own dialogs for what is made of a run; each begins in the folder that was used last.
 */
public final class PictureFileDialogs implements PictureDialogs {

  private final Window window;
  private final Texts texts;
  private Optional<File> folder = Optional.empty();

  /** Dialogs over a window. */
  public PictureFileDialogs(Window window, Texts texts) {
    this.window = window;
    this.texts = texts;
  }

  @Override
  public Optional<Path> askForFile(PictureFile kind, String name) {
    return switch (kind) {
      case PNG -> ask("picture.save", "picture.kind.pixels", "*.png", name);
      case SVG -> ask("picture.save", "picture.kind.svg", "*.svg", name);
      case CSV -> ask("study.saveTable", "study.tableKind", "*.csv", name);
      case GIF -> ask("film.save", "picture.kind.gif", "*.gif", name);
    };
  }

  private Optional<Path> ask(String title, String kind, String pattern, String name) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser.setInitialFileName(name);
    var files = new FileChooser.ExtensionFilter(texts.get(kind), pattern);
    chooser.getExtensionFilters().add(files);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    File chosen = chooser.showSaveDialog(window);
    return remember(chosen, chosen == null ? null : chosen.getAbsoluteFile().getParentFile());
  }

  @Override
  public Optional<Path> askForFolder() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(texts.get("film.folder"));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    File chosen = chooser.showDialog(window);
    return remember(chosen, chosen);
  }

  private Optional<Path> remember(@Nullable File chosen, @Nullable File its) {
    if (its != null) {
      folder = Optional.of(its);
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
