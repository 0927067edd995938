package flatline.view.training.timeline;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.TransportViewModel;
import flatline.viewmodel.training.UnitWork;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Where the run stands: its step, its epoch, what was changed by hand before; while nothing else of
 * the bar is shown, also where it is on its way to.
 */
final class PositionBox extends VBox {

  private final Words words;
  private final TransportViewModel transport;
  private final ChangeChip chip;
  private final Label epoch;
  private boolean quiet;

  PositionBox(
      Words words, ObservableValue<Look> look, TransportViewModel transport, UnitWork work) {
    this.words = words;
    this.transport = transport;
    chip = new ChangeChip(words, look, transport, work);
    var life = new Life(this);
    var step = label("step-count", "title");
    life.hear(transport.stepProperty(), now -> step.setText(count("transport.at", now)));
    epoch = label("epoch-count", "caption", "muted");
    life.hear(transport.epochProperty(), _ -> tell());
    life.hear(transport.streamsProperty(), _ -> tell());
    life.hear(transport.goalProperty(), _ -> tell());
    getStyleClass().add("position");
    setAlignment(Pos.CENTER_LEFT);
    // Not narrower than customary numbers, so that what is beside it stands still.
    var room = new Region();
    room.getStyleClass().add("room");
    getChildren().addAll(step, epoch, chip, room);
  }

  /** The pace says where the run is on its way to, unless that is away. */
  private void tell() {
    OptionalLong goal = quiet ? transport.goalProperty().get() : OptionalLong.empty();
    epoch.setText(
        goal.isPresent()
            ? count("transport.goal", goal.getAsLong())
            : transport.streamsProperty().get()
                // The one that is under way: its samples are what is seen.
                ? count("transport.inTask", transport.epochProperty().get() + 1)
                : count("transport.inEpoch", transport.epochProperty().get()));
  }

  /** Stands for all of the bar, or beside the rest of it. */
  void setQuiet(boolean now) {
    quiet = now;
    tell();
  }

  private static Label label(String id, String... styles) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().addAll(styles);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private String count(String key, Number now) {
    return words.get(key, words.numbers().grouped(now.longValue()));
  }

  /** The width that it needs to name in full what was changed. */
  double fullWidth() {
    double around = getInsets().getLeft() + getInsets().getRight();
    double counts =
        getChildren().stream()
            .filter(each -> each != chip)
            .mapToDouble(each -> each.prefWidth(-1))
            .max()
            .orElse(0);
    return around + Math.max(counts, chip.fullWidth());
  }

  /** Counts what was changed, or names it in full; says whether it did otherwise before. */
  boolean fold(boolean folded) {
    return chip.fold(folded);
  }
}
