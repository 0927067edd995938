package flatline.view.training.timeline;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.TransportViewModel;
import flatline.viewmodel.training.UnitWork;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the run stands: its step, its epoch, what was changed by hand before. */
final class PositionBox extends VBox {

  private final Words words;
  private final ChangeChip chip;

  PositionBox(
      Words words, ObservableValue<Look> look, TransportViewModel transport, UnitWork work) {
    this.words = words;
    chip = new ChangeChip(words, look, transport, work);
    var life = new Life(this);
    var step = label("step-count", "title");
    life.hear(transport.stepProperty(), now -> step.setText(count("transport.at", now)));
    var epoch = label("epoch-count", "caption", "muted");
    life.hear(transport.epochProperty(), now -> epoch.setText(count("transport.inEpoch", now)));
    getStyleClass().add("position");
    setAlignment(Pos.CENTER_LEFT);
    // Not narrower than customary numbers, so that what is beside it stands still.
    var room = new Region();
    room.getStyleClass().add("room");
    getChildren().addAll(step, epoch, chip, room);
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
