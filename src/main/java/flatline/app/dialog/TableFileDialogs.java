package flatline.app.dialog;

import flatline.view.Texts;
import flatline.viewmodel.study.table.TableDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialog for a place to save a table in. */
public record TableFileDialogs(Window window, Texts texts) implements TableDialogs {

  private static final String PATTERN = "*.csv";

  @Override
  public Optional<Path> askForTable(String name) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("study.saveTable"));
    chooser.setInitialFileName(name);
    var tables = new FileChooser.ExtensionFilter(texts.get("study.tableKind"), PATTERN);
    chooser.getExtensionFilters().add(tables);
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(file -> file.toPath());
  }
}
