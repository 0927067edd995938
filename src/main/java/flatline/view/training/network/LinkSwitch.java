package flatline.view.training.network;

import flatline.view.Segments;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.training.NetworkSight;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/** What the links of all networks show: weights or gradients. */
public final class LinkSwitch extends StackPane {

  /** On narrower cards there is no room for it, and the key is left. */
  private static final double LEAST_CARD = 31;

  private static final String WEIGHTS = "weights";
  private static final String GRADIENTS = "gradients";
  private static final TextKeys TITLES = TextKeys.of("links.*", Stream.of(WEIGHTS, GRADIENTS));
  private static final TextKeys TIPS = TITLES.in("links.*.tip");

  /**
   * @param index of the contender, from 0: controls are found by it
   * @param cardWidth of the card that it stands on, in pixels
   * @param em the size of type, in pixels
   */
  public LinkSwitch(
      int index,
      Words words,
      NetworkSight sight,
      ObservableValue<Number> cardWidth,
      ObservableValue<Number> em) {
    var segments = new Segments(shown -> sight.showGradients(shown.equals(GRADIENTS)));
    segments.getStyleClass().add("link-switch");
    for (String shown : TITLES.words()) {
      var button = segments.add(shown, "links-" + index + "-" + shown, words.get(TITLES.of(shown)));
      Tip.on(button, words.get(TIPS.of(shown)) + " " + words.get("links.flow.tip"));
    }
    var life = new Life(this);
    life.hear(
        sight.gradientsProperty(), gradients -> segments.show(gradients ? GRADIENTS : WEIGHTS));
    var size = life.during(em);
    getChildren().add(segments);
    visibleProperty()
        .bind(
            cardWidth.flatMap(
                width -> size.map(now -> width.doubleValue() >= LEAST_CARD * now.doubleValue())));
    managedProperty().bind(visibleProperty());
  }
}
