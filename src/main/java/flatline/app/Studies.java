package flatline.app;

import flatline.app.dialog.TableFileDialogs;
import flatline.model.scenario.Scenario;
import flatline.view.Texts;
import flatline.viewmodel.Message;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.run.RunOpener;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.TableSaver;
import flatline.viewmodel.training.setup.ScenarioEditor;
import flatline.viewmodel.training.setup.SetupViewModel;
import javafx.stage.Window;

/** The Study page's objects, joined. */
final class Studies {

  private Studies() {}

  /** Has whoever asks on the Training page what helps shown it on the Study page. */
  static void answerWhatHelps(SetupViewModel setup, StudyViewModel study, ShellModel shell) {
    setup.onWhatHelps(() -> {
      shell.open("study");
      study.tryRemedies();
    });
  }

  /** Shows the end of a run on the Training page, with a way back. */
  static RunOpener opener(ScenarioEditor editor, ShellModel shell) {
    return new RunOpener() {
      @Override
      public void openEnd(Scenario run, Message back) {
        look(editor.openEnd(run), back);
      }

      @Override
      public void openOwn(Scenario run, Message back) {
        editor.stand(run, run.setup().training().steps());
        look(editor.scenario().equals(run), back);
      }

      private void look(boolean open, Message back) {
        if (open) {
          shell.lookAt("training", back);
        }
      }
    };
  }

  /**
   * What the page shows.
   *
   * @param editor where a run that was part of a study is opened
   */
  static StudyViewModel of(
      Window window, Texts texts, ShellModel shell, ScenarioEditor editor, Background background) {
    var tables =
        new TableSaver(new TableFileDialogs(window, texts), shell.notices(), background.files());
    int threads = Runtime.getRuntime().availableProcessors();
    var context =
        new StudyContext(editor.scenarioProperty(), opener(editor, shell), tables, threads);
    return new StudyViewModel(context, background.tasks());
  }
}
