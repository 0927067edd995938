package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.Words;
import flatline.viewmodel.training.UnitReading;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in a sentence what state the unit under the mouse is in, and goes on saying it. */
public final class UnitTip {

  private final Words words;
  private final Tooltip tooltip = new Tooltip();
  private Optional<ContenderSnapshot> contender = Optional.empty();
  private Optional<UnitRef> unit = Optional.empty();

  public UnitTip(Words words) {
    this.words = words;
    tooltip.setShowDelay(Duration.millis(300));
  }

  public void install(Node node) {
    Tooltip.install(node, tooltip);
    tooltip.setOnShowing(_ -> say());
  }

  /** Takes note of what the mouse is over. */
  public void point(Optional<UnitRef> pointedAt) {
    unit = pointedAt;
    say();
  }

  /** Takes note of what is shown from now on. */
  public void show(ContenderSnapshot shown) {
    contender = Optional.of(shown);
    if (tooltip.isShowing()) {
      say();
    }
  }

  private void say() {
    String text =
        contender
            .flatMap(
                shown -> unit.filter(shown.network().shape()::has).map(each -> say(shown, each)))
            .orElse("");
    tooltip.setText(text);
    // Empty tooltips would still pop up.
    tooltip.setOpacity(text.isEmpty() ? 0 : 1);
  }

  private String say(ContenderSnapshot shown, UnitRef unit) {
    return words.say(UnitReading.of(shown, unit).sentences());
  }
}
