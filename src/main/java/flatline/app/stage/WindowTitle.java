package flatline.app.stage;

import flatline.view.Texts;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.file.OpenFile;
import java.util.Optional;
import javafx.stage.Stage;

/** What stands over the window: the file that is open, or what is set up, and the program. */
final class WindowTitle {

  private final Stage stage;
  private final Texts texts;
  private Optional<OpenFile> file = Optional.empty();
  private String scenario = "";

  private WindowTitle(Stage stage, Texts texts) {
    this.stage = stage;
    this.texts = texts;
  }

  /** Keeps the title of a window true from now on. */
  static void keep(Stage stage, Texts texts, TrainingViewModel training) {
    var title = new WindowTitle(stage, texts);
    training.files().openProperty().subscribe(title::show);
    training.setup().titleProperty().subscribe(title::show);
    texts.languageProperty().subscribe((_, _) -> stage.setTitle(title.text()));
  }

  private void show(Optional<OpenFile> open) {
    file = open;
    stage.setTitle(text());
  }

  private void show(String name) {
    scenario = name;
    stage.setTitle(text());
  }

  private String text() {
    if (file.isPresent()) {
      OpenFile open = file.get();
      return texts.get(open.unsaved() ? "window.unsaved" : "window.named", open.name());
    }
    return scenario.isEmpty()
        ? texts.get("app.name")
        : texts.get("window.named", texts.preset(scenario));
  }
}
