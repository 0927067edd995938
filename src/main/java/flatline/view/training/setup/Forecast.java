package flatline.view.training.setup;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.training.setup.SetupViewModel;
import flatline.viewmodel.training.story.Guess;
import flatline.viewmodel.training.story.Guessing;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/**
 * What will come of the run that is shown: folded away, and when it is unfolded first asked, then
 * told. Told is what was measured, and what came of a guess; nothing, where there is neither.
 */
final class Forecast extends TitledPane {

  private final Words words;
  private final Guessing guessing;
  private final GuessBox box;
  private final Label outcome = new Label();
  private final Label text = new Label();
  private final VBox content = new VBox();
  private String expectation = "";
  private Guess guess = Guess.NONE;

  Forecast(SetupViewModel setup, Words words) {
    this.words = words;
    guessing = setup.guessing();
    box = new GuessBox(guessing, words);
    setId("forecast");
    getStyleClass().add("forecast");
    setText(words.get("setup.forecast"));
    label(outcome, "guess-outcome", "strong");
    label(text, "expectation", "muted");
    content.getStyleClass().add("forecast-content");
    content.setAlignment(Pos.TOP_LEFT);
    content.getChildren().addAll(box, outcome, text);
    content.getChildren().forEach(each -> each.managedProperty().bind(each.visibleProperty()));
    setAnimated(false);
    setExpanded(false);
    var life = new Life(this);
    life.hear(setup.expectationProperty(), this::expect);
    life.hear(guessing.stateProperty(), this::take);
    Life.own(expandedProperty(), (_, open) -> fold(!open));
  }

  private static void label(Label label, String id, String style) {
    label.setId(id);
    label.getStyleClass().addAll("caption", style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setAlignment(Pos.TOP_LEFT);
  }

  /** Whoever unfolds it anew is asked anew. */
  private void fold(boolean folded) {
    if (folded) {
      content.setMinHeight(USE_COMPUTED_SIZE);
    } else {
      // What was never unfolded is in no scene: it costs a start nothing.
      setContent(content);
      guessing.ask();
    }
    show();
  }

  private void expect(String measured) {
    boolean another = !measured.isEmpty() && !measured.equals(expectation);
    expectation = measured;
    if (another) {
      content.setMinHeight(USE_COMPUTED_SIZE);
    }
    show();
  }

  private void take(Guess now) {
    boolean news = now.outcome().isPresent() && guess.outcome().isEmpty();
    guess = now;
    show();
    if (news) {
      setExpanded(true);
    }
  }

  /**
   * What is open never gets lower while it is no longer true: everything below it would jump away
   * from under the mouse that drags a slider.
   */
  private void show() {
    boolean asks = guess.question().isPresent();
    boolean measured = !expectation.isEmpty();
    if (isExpanded() && !measured) {
      content.setMinHeight(content.prefHeight(content.getWidth()));
    }
    box.show(guess, measured);
    box.setVisible(asks);
    outcome.setText(guess.outcome().map(words::say).orElse(""));
    outcome.setVisible(!outcome.getText().isEmpty());
    text.setText(measured ? words.preset(expectation) : words.get("setup.forecast.none"));
    text.setVisible(!asks && (measured || !outcome.isVisible()));
    setVisible(asks || measured || outcome.isVisible() || isExpanded());
  }
}
