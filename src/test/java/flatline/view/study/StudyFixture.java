package flatline.view.study;

import flatline.model.scenario.Scenario;
import flatline.view.Appearance;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.window.MainWindow;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.digits.ImageDialogs;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.TableSaver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The Study page in its window, with two threads and a place where runs are opened. */
public final class StudyFixture implements AutoCloseable {

  public final SimpleObjectProperty<Scenario> scenario =
      new SimpleObjectProperty<>(Scenario.DEFAULT);
  public final List<Scenario> opened = new ArrayList<>();
  public final List<String> tablesAsked = new ArrayList<>();
  public final ShellModel shell = new ShellModel(List.of("study"), "study");
  private final TableSaver tables =
      new TableSaver(this::askForTable, shell.notices(), Runnable::run);
  public final StudyViewModel study =
      new StudyViewModel(
          new StudyContext(scenario, (run, _) -> opened.add(run), tables, 2), Runnable::run);
  public Optional<Path> images = Optional.empty();
  public Optional<Path> labels = Optional.empty();

  public StudyFixture(Stage stage, double width, double height) {
    var texts = new Texts();
    var theme = new Appearance(shell);
    var ui = new Ui(texts, theme.look());
    var pages = List.of(StudyPage.of(study, new Dialogs(), ui));
    Scene scene = new MainWindow(shell, ui, pages, () -> {}).inScene(width, height);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  private Optional<Path> askForTable(String name) {
    tablesAsked.add(name);
    return Optional.empty();
  }

  @Override
  public void close() {
    study.close();
  }

  private final class Dialogs implements ImageDialogs {
    @Override
    public Optional<Path> askForImages() {
      return images;
    }

    @Override
    public Optional<Path> askForLabels() {
      return labels;
    }
  }
}
