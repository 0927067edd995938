package flatline.app;

import flatline.app.dialog.ImageFileDialogs;
import flatline.app.dialog.LessonDialog;
import flatline.app.dialog.PictureFileDialogs;
import flatline.app.picture.Exports;
import flatline.app.stage.AudienceStage;
import flatline.app.stage.ProgramStage;
import flatline.app.stage.TeacherStage;
import flatline.interchange.scenario.Presets.Preset;
import flatline.model.activation.CostMeter;
import flatline.model.work.VectorModule;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.claims.ClaimsSheet;
import flatline.view.control.Touch;
import flatline.view.functions.FunctionsPage;
import flatline.view.lesson.LessonKeys;
import flatline.view.lesson.LessonMenu;
import flatline.view.lesson.LessonPlace;
import flatline.view.lesson.OfferCard;
import flatline.view.lesson.Spotlight;
import flatline.view.presenter.AudienceView;
import flatline.view.study.StudyPage;
import flatline.view.training.TrainingKeys;
import flatline.view.training.file.FileKeys;
import flatline.view.window.MainWindow;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.FileSaver;
import flatline.viewmodel.Notices;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.functions.CostViewModel;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.lesson.FirstOffer;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.presenter.PresenterViewModel;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Makes the objects of the window and joins them. */
final class Wiring implements AutoCloseable {

  private static final Duration WARM_UP = Duration.ofMillis(250);
  private static final Duration BATCH = Duration.ofMillis(1);

  private final List<Preset> presets = new PresetList();
  private final Stage stage;
  private final Texts texts = new Texts();
  private final AlphaModel alpha = new AlphaModel();
  private final ShellModel shell = new ShellModel(ShellModel.PAGES, "training");
  private final Appearance theme = new Appearance(shell);
  private final Ui ui = new Ui(texts, theme.look());
  private final Background background = new Background(ui.pulse()::wake);
  private final TrainingParts training;
  private final Memory memory;
  private final UnitModel unit = new UnitModel();
  private final CostViewModel cost;
  private final StudyViewModel study;
  private final LessonViewModel lessons;
  private final FirstOffer offer;
  private final PresenterViewModel presenter;
  private final FunctionsViewModel functions;
  private final FileParts fileParts;
  private final FileKeys files;
  private final GuideFile guides;
  private final HelpDesk help;
  private final Exports exports;

  Wiring(Stage stage) {
    this.stage = stage;
    var context = new TrainingContext(alpha, shell.notices(), background.files());
    training = new TrainingParts(presets, context, ui);
    cost = new CostViewModel(new CostMeter(WARM_UP, BATCH)::measure, background.tasks());
    study = Studies.of(stage, texts, shell, training.viewModel().editor(), background);
    Studies.answerWhatHelps(training.viewModel().setup(), study, shell);
    memory =
        new Memory(training.viewModel(), new Folds(training.viewModel(), study), shell.notices());
    var stands =
        new LessonStage(
            shell, training.viewModel().narration(), study::open, study.comparison()::count);
    lessons = new LessonViewModel(stands, shell.notices(), background.tasks());
    training.yieldSetup(lessons.inSightProperty());
    offer = new FirstOffer(lessons);
    var run = new TrainedRun(shell, training.viewModel().transport());
    presenter = new PresenterViewModel(shell.typeSize(), lessons, run, System::nanoTime);
    training.present(presenter.presentingProperty());
    functions = new FunctionsViewModel(alpha, unit);
    var actions = training.viewModel().files();
    fileParts = new FileParts(training.viewModel(), stage, ui, () -> shell.open("training"));
    files = fileParts.keys();
    guides = new GuideFile(stage, texts, shell.notices(), background.files());
    help = new HelpDesk(ui, stands::open, guides);
    exports =
        new Exports(
            new PictureFileDialogs(stage, texts),
            new FileSaver(shell.notices(), background.files()),
            theme,
            ui,
            training.viewModel());
    fileParts.leave(lessons.shelf()::openIfLesson);
    var recent = actions.recent();
    lessons.shelf().onFiles(recent::add, recent::forget);
  }

  /** The Training page. */
  TrainingViewModel training() {
    return training.viewModel();
  }

  /** Where the teacher's guide is written. */
  GuideFile guides() {
    return guides;
  }

  /** The lesson that is open, if one is. */
  LessonViewModel lessons() {
    return lessons;
  }

  /** Where the window says what the user has to know. */
  Notices notices() {
    return shell.notices();
  }

  /**
   * Opens the window.
   *
   * @param names names of scenarios to open in it
   */
  void show(List<String> names) {
    training.viewModel().shareUnit(unit);
    shell.language().systemPrefers(Locale.getDefault(Locale.Category.DISPLAY));
    memory.follow(shell);
    memory.follow(offer, shell);
    shell.language().spokenProperty().subscribe(texts::speak);
    Dimension2D size = ProgramStage.size();
    var scene = window().inScene(size.getWidth(), size.getHeight());
    theme.dress(scene);
    Touch.follow(scene, training.viewModel().editor().lock().inForceProperty());
    texts.languageProperty().subscribe((_, _) -> remake(scene));
    stage.setScene(scene);
    notices().ring(ui.pulse()::wake);
    ProgramStage.prepare(stage, texts, training.viewModel());
    AudienceStage.follow(stage, presenter);
    var teaching = new Teaching(presenter, theme, ui);
    TeacherStage.follow(stage, presenter, texts, () -> teaching.scene(training.keys()));
    memory.follow(stage, shell);
    ProgramStage.show(stage);
    memory.restoreSession(lessons.marker(), names.isEmpty());
    UnseenRun.follow(training);
    new Recess(() -> MainWindow.in(scene).letGo()).follow(ui.pulse().restingProperty());
    names.forEach(files::open);
    FirstStart.follow(offer, training.viewModel());
    if (names.isEmpty()) {
      offer.make();
    }
    memory.listen(file -> Platform.runLater(() -> openInFront(file)));
    FirstPicture.then(scene.getRoot(), ui.pulse(), training::isShown, () -> showing(scene));
  }

  /** Nodes that were made show their first picture; what it shows nothing of was left until now. */
  private void showing(Scene scene) {
    Rehearsal.beginIfAsked(scene, ui.pulse());
    ProgramStage.decorate(stage, background.tasks());
    background.tasks().execute(VectorModule::fetch);
    lessons.shelf().read(texts.languageProperty().get());
  }

  /** All that the window shows, in the language that is spoken. */
  private MainWindow window() {
    var pages =
        List.of(
            functions(),
            training.page(),
            StudyPage.of(study, new ImageFileDialogs(stage, texts), ui));
    var window = new MainWindow(shell, ui, pages, presenter::toggle);
    AudienceView.install(window, presenter, ui);
    var editor = training.viewModel().editor();
    var locks = new LockParts(window, editor, ui, new LockKeeping(files, lessons));
    fileParts.addFiles(window, locks::choose);
    fileParts.addSharing(window, exports.in(window, shell));
    addLessons(window);
    window.add(locks.menu(), List.of());
    window.add(help);
    window.addClaims(ClaimsSheet::of);
    fileParts.takeDrops(window);
    ui.pulse().hear(window, _ -> training.viewModel().files().onPulse());
    ui.pulse().hear(window, training::beat);
    return window;
  }

  /** What is shown tells what the view models hold: made anew it says the same in other words. */
  private void remake(Scene scene) {
    window().replace(scene, theme::dress);
    FirstPicture.then(scene.getRoot(), ui.pulse(), training::isShown, () -> showing(scene));
  }

  private void addLessons(MainWindow window) {
    var dialog = new LessonDialog(stage, texts);
    Runnable open = () -> dialog.ask().map(File::getPath).ifPresent(lessons.shelf()::open);
    var menu = new LessonMenu(lessons, texts, open);
    menu.addLast("teacher-window", "present.menu", presenter::toggleNotes);
    window.add(menu, LessonKeys.leaving(lessons));
    window.add(OfferCard.keys(offer));
    window.add(menu.wayBack());
    window.putAside(
        new LessonPlace(lessons, new Ui(texts, theme.words(), ui.pulse()), theme.look()),
        "keys.lesson",
        LessonKeys.of(lessons));
    Spotlight.follow(window.body(), lessons);
    window.putOver(new OfferCard(offer, shell.pageProperty().map("training"::equals), ui));
  }

  /** What a later start was given opens here. */
  private void openInFront(Path file) {
    ProgramStage.bringToFront(stage);
    files.open(file.toString());
  }

  /** Ends cleanly: keeps what is remembered, then ends all that works beside the window. */
  @Override
  public void close() {
    memory.close();
    exports.close();
    cost.close();
    study.close();
    training.close();
    background.close();
  }

  private Page functions() {
    return FunctionsPage.of(functions, cost, ui, () -> shell.open("training"))
        .with(TrainingKeys.undoing(training.viewModel().undoing()));
  }
}
