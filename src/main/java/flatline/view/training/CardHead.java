package flatline.view.training;

import static flatline.view.training.CardLine.label;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.life.Life;
import flatline.view.plot.Css;
import flatline.view.plot.Look;
import flatline.viewmodel.Concept;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.story.CountLine;
import flatline.viewmodel.training.story.Score;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** What a contender is, and the two numbers that matter most. */
final class CardHead extends HBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  /** At the customary size of type. */
  private static final double NARROW_WIDTH = 330;

  private static final double TIGHT_WIDTH = 230;

  private final Words words;
  private final Region bar = new Region();
  private final Label name = label("heading");
  private final Label alpha = label("caption", "muted");
  private final Label count = label("headline");
  private final Label state = label("caption", "muted");
  private final Label score = label("headline");
  private final Label caption = label("caption", "muted");
  private String color = "";
  private Optional<Concept> concept = Optional.empty();

  /**
   * @param index of the contender, from 0: labels are found by it
   */
  CardHead(int index, Words words, ObservableValue<Look> look) {
    this.words = words;
    count.setId("count-" + index);
    state.setId("state-" + index);
    score.setId("score-" + index);
    ConceptTip.on(state, "", words.texts(), () -> concept);
    bar.getStyleClass().add("contender-bar");
    // The parameter goes below the name where both do not fit beside each other.
    var names = new FlowPane(name, alpha);
    names.setRowValignment(VPos.BASELINE);
    // Its own least width is that of both.
    names.setMinWidth(0);
    names.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(names, Priority.ALWAYS);
    var title = new HBox(bar, names);
    title.getStyleClass().add("contender-title");
    title.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(title, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    Life.own(widthProperty(), width -> fit(width.doubleValue() / look.getValue().scaled(1)));
    getStyleClass().add("contender-header");
    getChildren()
        .addAll(title, number("dead-number", count, state), number("score-number", score, caption));
  }

  /** The numbers are smaller where they would cover the name. */
  private void fit(double width) {
    pseudoClassStateChanged(NARROW, width < NARROW_WIDTH);
    pseudoClassStateChanged(TIGHT, width < TIGHT_WIDTH);
  }

  private static VBox number(String style, Label number, Label caption) {
    var box = new VBox(number, caption);
    box.getStyleClass().addAll(style, "spot");
    box.setAlignment(Pos.CENTER_RIGHT);
    return box;
  }

  /** Takes the colour of its contender. */
  void setColor(Color newColor) {
    color = Css.of(newColor);
    bar.setStyle("-fx-background-color: " + color);
  }

  void show(Snapshot snapshot, int index) {
    ContenderSnapshot contender = snapshot.contenders().get(index);
    name.setText(words.shortName(index, snapshot.activations(), snapshot.scenario().setup()));
    alpha.setText(words.parameter(contender.activation(), contender.network()));
    CountLine line = CountLine.of(snapshot, contender);
    count.setText(line.number().map(words::say).orElse(""));
    count.setStyle(line.isLoss() ? "-fx-text-fill: " + color : "");
    concept = line.state().map(Message::key).flatMap(Concept::of);
    state.setText(line.state().map(words::say).orElse(""));
    Score now = Score.of(contender, snapshot.scenario().setup().loss());
    score.setText(words.say(now.headline()));
    caption.setText(words.say(now.caption()));
  }

  /** The same for those who hear it. */
  String said() {
    return String.join(
        " ",
        name.getText(),
        alpha.getText() + ":",
        count.getText(),
        state.getText() + ",",
        score.getText(),
        caption.getText());
  }
}
