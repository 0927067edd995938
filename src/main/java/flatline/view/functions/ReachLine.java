package flatline.view.functions;

import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.AlphaReach;
import flatline.viewmodel.Message;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Says below the leak's slider what else it acts on; a change there can be taken back here. Its
 * room is kept, so that nothing moves while the slider is dragged.
 */
final class ReachLine extends HBox {

  private final Texts texts;
  private final Label text = new Label();

  ReachLine(AlphaReach reach, Texts texts) {
    this.texts = texts;
    text.setId("alpha-reach");
    text.getStyleClass().addAll("caption", "muted");
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var undo = new Button(texts.get("alpha.reach.undo"));
    undo.setId("alpha-undo");
    undo.getStyleClass().addAll("quiet", "link", "small");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(_ -> reach.undo());
    undo.managedProperty().bind(undo.visibleProperty());
    getStyleClass().add("reach");
    getChildren().addAll(text, undo);
    var life = new Life(this);
    life.hear(reach.saidProperty(), this::say);
    life.hear(reach.canUndoProperty(), undo::setVisible);
  }

  private void say(Optional<Message> said) {
    setVisible(said.isPresent());
    text.setText(said.map(texts::say).orElse(""));
  }
}
