package flatline.app.dialog;

import flatline.interchange.code.CodeTarget;
import flatline.view.Texts;
import flatline.viewmodel.training.file.ScenarioDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for files; each begins in the folder that was used last. */
public final class FileDialogs implements ScenarioDialogs {

  private static final String PATTERN = "*.flatline";
  private static final String CODE = "*" + CodeTarget.SUFFIX;

  private final Window window;
  private final Texts texts;
  private Optional<Path> folder = Optional.empty();

  /** Dialogs over a window. */
  public FileDialogs(Window window, Texts texts) {
    this.window = window;
    this.texts = texts;
  }

  @Override
  public Optional<Path> askForFileToOpen() {
    return remember(chooser("file.open", "file.kind", PATTERN).showOpenDialog(window));
  }

  @Override
  public Optional<Path> askForPlaceToSave(String name) {
    FileChooser chooser = chooser("file.save", "file.kind", PATTERN);
    chooser.setInitialFileName(name);
    return remember(chooser.showSaveDialog(window));
  }

  @Override
  public Optional<Path> askForPlaceForCode(String name) {
    FileChooser chooser = chooser("share.saveCode", "code.kind", CODE);
    chooser.setInitialFileName(name);
    return remember(chooser.showSaveDialog(window));
  }

  private FileChooser chooser(String title, String kind, String pattern) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get(kind), pattern));
    folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> remember(@Nullable File file) {
    Optional<Path> chosen = Optional.ofNullable(file).map(File::toPath);
    chosen
        .map(Path::toAbsolutePath)
        .map(Path::getParent)
        .ifPresent(parent -> folder = Optional.of(parent));
    return chosen;
  }
}
