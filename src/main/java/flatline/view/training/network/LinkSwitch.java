package flatline.view.training.network;

import flatline.view.Segments;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.training.NetworkSight;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;

/**
 * What the links of all networks show: weights or gradients. Where it has no room, the key is left.
 */
public final class LinkSwitch extends StackPane {

  private static final String WEIGHTS = "weights";
  private static final String GRADIENTS = "gradients";
  private static final TextKeys TITLES = TextKeys.of("links.*", Stream.of(WEIGHTS, GRADIENTS));
  private static final TextKeys TIPS = TITLES.in("links.*.tip");

  public LinkSwitch(Words words, NetworkSight sight) {
    var segments = new Segments(shown -> sight.showGradients(shown.equals(GRADIENTS)));
    segments.getStyleClass().add("link-switch");
    for (String shown : TITLES.words()) {
      var button = segments.add(shown, "links-" + shown, words.get(TITLES.of(shown)));
      Tip.on(button, words.say(List.of(Message.of(TIPS.of(shown)), Message.of("links.flow.tip"))));
    }
    new Life(this)
        .hear(
            sight.gradientsProperty(), gradients -> segments.show(gradients ? GRADIENTS : WEIGHTS));
    getChildren().add(segments);
  }
}
