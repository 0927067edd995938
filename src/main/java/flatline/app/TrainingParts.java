package flatline.app;

import flatline.interchange.scenario.Presets.Preset;
import flatline.model.loop.TrainingLoop;
import flatline.view.Page;
import flatline.view.Ui;
import flatline.view.control.AlphaSlider;
import flatline.view.key.KeyMap;
import flatline.view.training.TrainingKeys;
import flatline.view.training.TrainingPage;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.AlphaSetting;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The Training page's objects, joined. */
final class TrainingParts implements AutoCloseable {

  /** Less than the pulse goes on after something is new. */
  private static final long UNSEEN = 200_000_000L;

  private final TrainingLoop loop;
  private final TrainingViewModel viewModel;
  private final AlphaModel alpha;
  private final Ui ui;
  private @Nullable ObservableValue<Boolean> guest;
  private @Nullable ObservableValue<Boolean> presenting;
  private long beaten;
  private @Nullable TrainingPage page;
  private @Nullable TrainingPage before;

  /**
   * @param presets at least one; it opens with the first
   */
  TrainingParts(List<Preset> presets, TrainingContext context, Ui ui) {
    loop = new TrainingLoop(presets.getFirst().scenario(), ui.pulse()::wake);
    viewModel = new TrainingViewModel(loop, presets, context);
    alpha = context.alpha();
    this.ui = ui;
  }

  TrainingViewModel viewModel() {
    return viewModel;
  }

  /** Whether there is something to see yet. */
  boolean isShown() {
    return viewModel.snapshotProperty().get().isPresent();
  }

  /**
   * Takes note of a run that goes on while no page shows it, now and then: what is open is kept.
   *
   * @param now nanoseconds of some clock
   */
  void beat(long now) {
    if (now - beaten >= UNSEEN) {
      beaten = now;
      viewModel.onPulse(now);
    }
  }

  /** Made anew each time, with the drawer as it was. */
  Page page() {
    before = page;
    page = null;
    return new Page(
        "training", this::content, TrainingKeys.of(viewModel, () -> content().toggleDrawer()));
  }

  /** The page's keys, for another window that looks on. */
  KeyMap keys() {
    var keys = new KeyMap();
    keys.add("training", page().keys());
    keys.open("training");
    return keys;
  }

  /**
   * Leaves the set-up's place to something else while that is there; said before the page is made.
   */
  void yieldSetup(ObservableValue<Boolean> there) {
    guest = there;
  }

  /** Leaves controls out while a class looks on; said before the page is made. */
  void present(ObservableValue<Boolean> now) {
    presenting = now;
  }

  private TrainingPage content() {
    TrainingPage made = page;
    if (made == null) {
      made = new TrainingPage(viewModel, ui, new AlphaSlider(new AlphaSetting(alpha), ui.texts()));
      page = made;
      if (before != null) {
        made.goOnFrom(before);
        before = null;
      }
      if (guest != null) {
        made.yieldSetup(guest);
      }
      if (presenting != null) {
        made.present(presenting);
      }
    }
    return made;
  }

  @Override
  public void close() {
    loop.close();
  }
}
