package flatline.app.dialog;

import flatline.view.Texts;
import flatline.viewmodel.study.digits.ImageDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog, twice: for images and for their labels. */
public record ImageFileDialogs(Window window, Texts texts) implements ImageDialogs {

  @Override
  public Optional<Path> askForImages() {
    return ask("digits.askImages");
  }

  @Override
  public Optional<Path> askForLabels() {
    return ask("digits.askLabels");
  }

  private Optional<Path> ask(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }
}
