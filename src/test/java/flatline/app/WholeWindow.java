package flatline.app;

import flatline.interchange.scenario.Presets;
import flatline.model.language.Language;
import flatline.view.Appearance;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.functions.FunctionsPage;
import flatline.view.lesson.LessonKeys;
import flatline.view.lesson.LessonMenu;
import flatline.view.lesson.LessonPlace;
import flatline.view.study.StudyPage;
import flatline.view.window.MainWindow;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.functions.CostViewModel;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.digits.ImageDialogs;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.TableSaver;
import flatline.viewmodel.training.TrainingContext;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** All pages and a lesson in one window that switches its language, over true view models. */
final class WholeWindow implements AutoCloseable {

  final ShellModel shell = new ShellModel(ShellModel.PAGES, "training");
  final TrainingParts training;
  final LessonViewModel lessons;
  final Scene scene;
  private final Texts texts;
  private final Appearance theme = new Appearance(shell);
  private final Ui ui;
  private final FunctionsViewModel functions;
  private final CostViewModel cost =
      new CostViewModel((_, _, _) -> Optional.empty(), Runnable::run);
  final StudyViewModel study;

  WholeWindow(Stage stage, Texts texts, double width, double height) {
    this.texts = texts;
    ui = new Ui(texts, theme.look());
    var alpha = new AlphaModel();
    training =
        new TrainingParts(
            Presets.all(), new TrainingContext(alpha, shell.notices(), Runnable::run), ui);
    functions = new FunctionsViewModel(alpha, new UnitModel());
    var tables = new TableSaver(_ -> Optional.empty(), shell.notices(), Runnable::run);
    var editor = training.viewModel().editor();
    study =
        new StudyViewModel(
            new StudyContext(editor.scenarioProperty(), Studies.opener(editor, shell), tables, 1),
            Runnable::run);
    Studies.answerWhatHelps(training.viewModel().setup(), study, shell);
    var stands =
        new LessonStage(
            shell, training.viewModel().narration(), study::open, study.comparison()::count);
    lessons = new LessonViewModel(stands, shell.notices(), Runnable::run);
    training.yieldSetup(lessons.inSightProperty());
    scene = window().inScene(width, height);
    theme.dress(scene);
    texts.languageProperty().subscribe((_, _) -> remake());
    shell.language().spokenProperty().subscribe(texts::speak);
    lessons.shelf().read(Language.ENGLISH);
    SharedStage.show(stage, scene);
  }

  private MainWindow window() {
    var none =
        (ImageDialogs)
            Proxy.newProxyInstance(
                ImageDialogs.class.getClassLoader(),
                new Class<?>[] {ImageDialogs.class},
                (_, _, _) -> Optional.empty());
    var pages =
        List.of(
            FunctionsPage.of(functions, cost, ui, () -> {}),
            training.page(),
            StudyPage.of(study, none, ui));
    var window = new MainWindow(shell, ui, pages, () -> {});
    var menu = new LessonMenu(lessons, texts, () -> {});
    window.add(menu, LessonKeys.leaving(lessons));
    window.add(menu.wayBack());
    window.putAside(new LessonPlace(lessons, ui, ui.look()), "keys.lesson", LessonKeys.of(lessons));
    return window;
  }

  private void remake() {
    window().replace(scene, theme::dress);
    lessons.shelf().read(texts.languageProperty().get());
  }

  /** Speaks a language. */
  void speak(Language language) {
    shell.language().choose(Optional.of(language));
  }

  /** Makes type so many times larger, as far as it grows. */
  void enlarge(double times) {
    shell.typeSize().reset();
    double wanted = times * shell.typeSize().pixelsProperty().get();
    while (shell.typeSize().pixelsProperty().get() < wanted
        && shell.typeSize().canGrowProperty().get()) {
      shell.typeSize().grow();
    }
  }

  /** What dresses it. */
  Appearance theme() {
    return theme;
  }

  /** What all its parts are given. */
  Ui ui() {
    return ui;
  }

  /** All that it shows. */
  MainWindow shown() {
    return (MainWindow) scene.getRoot();
  }

  Node find(String id) {
    return scene.getRoot().lookup(id);
  }

  @Override
  public void close() {
    training.close();
    study.close();
  }
}
