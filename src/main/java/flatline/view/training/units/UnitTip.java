package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.Words;
import flatline.viewmodel.training.UnitReading;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in a sentence what state the unit under the mouse is in. */
public final class UnitTip {

  private final Words words;
  private final Tooltip tooltip = new Tooltip();

  public UnitTip(Words words) {
    this.words = words;
    tooltip.setShowDelay(Duration.millis(300));
  }

  public void install(Node node) {
    Tooltip.install(node, tooltip);
    // Empty tooltips would still pop up.
    tooltip.setOnShowing(_ -> tooltip.setOpacity(tooltip.getText().isEmpty() ? 0 : 1));
  }

  /** Takes note of what the mouse is over. */
  public void show(ContenderSnapshot contender, Optional<UnitRef> unit) {
    String text =
        unit.map(each -> words.say(UnitReading.of(contender, each).sentences())).orElse("");
    if (!text.equals(tooltip.getText())) {
      tooltip.setText(text);
      tooltip.setOpacity(text.isEmpty() ? 0 : 1);
    }
  }
}
