package flatline.view.training;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.control.AlphaSlider;
import flatline.view.control.Touch;
import flatline.view.key.KeyAction;
import flatline.view.training.file.FileDrop;
import flatline.view.training.file.FileKeys;
import flatline.view.training.file.FileMenu;
import flatline.view.training.share.ShareKeys;
import flatline.view.training.share.ShareMenu;
import flatline.view.training.table.TableKeys;
import flatline.view.training.table.TableSheet;
import flatline.view.window.MainWindow;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.AlphaSetting;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.file.ScenarioDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The page in its window, with a true training loop and dialogs that answer what they are told. */
public final class PageFixture implements AutoCloseable {

  private static final int SECONDS = 30;

  public final TrainingViewModel viewModel;
  public final ShellModel shell = new ShellModel(List.of("training"), "training");
  public final AlphaModel leak = new AlphaModel();
  public final TrainingPage page;
  public Optional<Path> file = Optional.empty();
  public final List<String> copied = new CopyOnWriteArrayList<>();
  private final TrainingLoop loop;

  /** Opens the page with the first preset. */
  public PageFixture(Stage stage, double width, double height) {
    this(stage, width, height, Presets.all());
  }

  public PageFixture(Stage stage, double width, double height, List<Presets.Preset> presets) {
    var texts = new Texts();
    var theme = new Appearance(shell);
    var ui = new Ui(texts, theme.look());
    loop = new TrainingLoop(presets.getFirst().scenario(), ui.pulse()::wake);
    shell.notices().ring(ui.pulse()::wake);
    viewModel =
        new TrainingViewModel(
            loop, presets, new TrainingContext(leak, shell.notices(), Runnable::run));
    page = new TrainingPage(viewModel, ui, new AlphaSlider(new AlphaSetting(leak), texts));
    List<KeyAction> keys = TrainingKeys.of(viewModel, page::toggleDrawer);
    var pages = List.of(new Page("training", () -> page, keys));
    var window = new MainWindow(shell, ui, pages, () -> {});
    var files = new FileKeys(viewModel.files(), new Dialogs(), () -> shell.open("training"));
    var tables = new TableKeys(viewModel.table(), () -> file, texts, () -> {});
    files.leave(tables::openIfTable);
    files.leaveCopied(tables::pasteIfTable);
    window.add(new FileMenu(files, tables, texts, () -> {}), files.all());
    window.add(tables.all());
    TableSheet.install(window, viewModel.table(), ui);
    var sharing = new ShareKeys(viewModel.files().sharing(), texts, copied::add);
    window.add(new ShareMenu(sharing, files, ui), sharing.all());
    ui.pulse().hear(window, _ -> viewModel.files().onPulse());
    Scene scene = window.inScene(width, height);
    Touch.follow(scene, viewModel.editor().lock().inForceProperty());
    FileDrop.install(window, texts, files::open);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  private final class Dialogs implements ScenarioDialogs {
    @Override
    public Optional<Path> askForFileToOpen() {
      return file;
    }

    @Override
    public Optional<Path> askForPlaceToSave(String name) {
      return file.map(folder -> folder.resolve(name));
    }

    @Override
    public Optional<Path> askForPlaceForCode(String name) {
      return file.map(folder -> folder.resolve(name));
    }
  }

  /** Asks something of the loop. */
  public void send(Command command) {
    loop.send(command);
  }

  /** The snapshot that is shown. */
  public Snapshot snapshot() {
    return viewModel.snapshotProperty().get().orElseThrow();
  }

  /** Waits for something to become so on the FX thread. */
  public static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
  }

  @Override
  public void close() {
    loop.close();
  }
}
