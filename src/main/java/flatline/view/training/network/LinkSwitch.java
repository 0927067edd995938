package flatline.view.training.network;

import flatline.view.Words;
import flatline.viewmodel.training.NetworkSight;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Changes what the links of all networks show: weights or gradients. */
public final class LinkSwitch extends Button {

  /** On narrower cards there is no room for it, and the key is left. */
  private static final double LEAST_CARD = 26.5;

  /**
   * @param cardWidth of the card that it stands on
   */
  public LinkSwitch(Words words, NetworkSight sight, ObservableValue<Number> cardWidth) {
    getStyleClass().addAll("quiet", "link", "caption", "link-switch");
    setMinWidth(USE_PREF_SIZE);
    var tip = new Tooltip();
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    setTooltip(tip);
    setOnAction(_ -> sight.switchLinks());
    sight
        .gradientsProperty()
        .subscribe(gradients -> {
          String key = gradients ? "links.gradients" : "links.weights";
          setText(words.get(key));
          tip.setText(words.get(key + ".tip") + " " + words.get("links.flow.tip"));
        });
    visibleProperty()
        .bind(
            cardWidth.map(
                width -> width.doubleValue() >= LEAST_CARD * getFont().getSize() / 0.885));
    managedProperty().bind(visibleProperty());
  }
}
