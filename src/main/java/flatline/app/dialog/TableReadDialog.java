package flatline.app.dialog;

import flatline.view.Texts;
import flatline.viewmodel.training.table.TableChooser;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog for a table to read. */
public record TableReadDialog(Window window, Texts texts) implements TableChooser {

  private static final String[] PATTERNS = {"*.csv", "*.tsv", "*.txt"};

  @Override
  public Optional<Path> askForTableToRead() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("table.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("study.tableKind"), PATTERNS));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(file -> file.toPath());
  }
}
