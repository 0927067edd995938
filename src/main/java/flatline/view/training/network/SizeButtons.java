package flatline.view.training.network;

import flatline.view.Tip;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Less and more of something in the networks; by keys it is done elsewhere. */
final class SizeButtons extends HBox {

  private final Button less;
  private final Button more;

  /**
   * What a button does.
   *
   * @param id by which it is found
   * @param tip what is said of it
   */
  record Act(String id, String tip, Runnable run) {}

  /**
   * @param between what stands between the two
   */
  SizeButtons(Act less, Act more, List<Node> between) {
    getStyleClass().add("size-buttons");
    setAlignment(Pos.CENTER);
    this.less = button("−", less);
    this.more = button("+", more);
    getChildren().add(this.less);
    getChildren().addAll(between);
    getChildren().add(this.more);
  }

  private static Button button(String sign, Act act) {
    var button = new Button(sign);
    button.setId(act.id());
    button.getStyleClass().addAll("quiet", "size-button");
    button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    button.setAccessibleText(act.tip());
    // One stop for each would be many; there are keys for all.
    button.setFocusTraversable(false);
    Tip.on(button, act.tip());
    button.setOnAction(_ -> act.run().run());
    return button;
  }

  /** Lets them be pressed as far as there may be less or more. */
  void allow(boolean canBeLess, boolean canBeMore) {
    less.setDisable(!canBeLess);
    more.setDisable(!canBeMore);
  }
}
