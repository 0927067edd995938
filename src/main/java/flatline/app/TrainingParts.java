package flatline.app;

import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Scenario;
import flatline.view.Page;
import flatline.view.Ui;
import flatline.view.training.TrainingKeys;
import flatline.view.training.TrainingPage;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.training.ScenarioDialogs;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The Training page's objects, joined. */
final class TrainingParts {

  private final TrainingViewModel viewModel;
  private final Supplier<Region> alpha;
  private final Ui ui;
  private @Nullable TrainingPage page;

  /**
   * @param presets at least one; it opens with the first
   * @param alpha makes a control of the leak
   */
  TrainingParts(List<Scenario> presets, AlphaModel leak, Ui ui, Supplier<Region> alpha) {
    var loop = new TrainingLoop(presets.getFirst());
    viewModel = new TrainingViewModel(loop, presets, leak, background());
    this.ui = ui;
    this.alpha = alpha;
  }

  private static Executor background() {
    return Executors.newSingleThreadExecutor(task -> {
      var thread = new Thread(task, "files");
      thread.setDaemon(true);
      return thread;
    });
  }

  TrainingViewModel viewModel() {
    return viewModel;
  }

  /** Whether there is something to see yet. */
  boolean isShown() {
    return viewModel.snapshotProperty().get().isPresent();
  }

  Page page(ScenarioDialogs dialogs) {
    return new Page(
        "training",
        this::content,
        TrainingKeys.of(viewModel, dialogs, () -> content().toggleDrawer()));
  }

  private TrainingPage content() {
    TrainingPage made = page;
    if (made == null) {
      made = new TrainingPage(viewModel, ui, alpha.get());
      page = made;
    }
    return made;
  }
}
