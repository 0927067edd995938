package flatline.app;

import flatline.app.dialog.TableFileDialogs;
import flatline.view.Texts;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.study.RunOpener;
import flatline.viewmodel.study.StudyContext;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.table.TableSaver;
import flatline.viewmodel.training.setup.ScenarioEditor;
import javafx.stage.Window;

/** The Study page's objects, joined. */
final class Studies {

  private Studies() {}

  /**
   * What the page shows.
   *
   * @param editor where a run that was part of a study is opened
   */
  static StudyViewModel of(
      Window window, Texts texts, ShellModel shell, ScenarioEditor editor, Background background) {
    RunOpener opener =
        (run, back) -> {
          if (editor.openEnd(run)) {
            shell.lookAt("training", back);
          }
        };
    var tables =
        new TableSaver(new TableFileDialogs(window, texts), shell.notices(), background.files());
    int threads = Runtime.getRuntime().availableProcessors();
    var context = new StudyContext(editor.scenarioProperty(), opener, tables, threads);
    return new StudyViewModel(context, background.tasks());
  }
}
