package flatline.view.training.setup;

import flatline.view.Words;
import flatline.viewmodel.training.story.Guess;
import flatline.viewmodel.training.story.GuessQuestion;
import flatline.viewmodel.training.story.Guessing;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks what will come of a run: one of a few numbers is pressed, or nothing is guessed at all. */
final class GuessBox extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Guessing guessing;
  private final Words words;
  private final Label question = new Label();
  private final FlowPane answers = new FlowPane();
  private final Label next = new Label();
  private Optional<GuessQuestion> asked = Optional.empty();

  private final Button tell = new Button();

  GuessBox(Guessing guessing, Words words) {
    this.guessing = guessing;
    this.words = words;
    setId("guess");
    getStyleClass().add("guess");
    question.setId("guess-question");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    answers.getStyleClass().add("answers");
    next.setId("guess-next");
    next.getStyleClass().addAll("caption", "muted");
    next.setWrapText(true);
    next.setMinHeight(USE_PREF_SIZE);
    tell.setId("guess-tell");
    tell.setText(words.get("guess.tell"));
    tell.getStyleClass().addAll("quiet", "link", "caption");
    tell.setOnAction(_ -> guessing.tell());
    var foot = new FlowPane(next, tell);
    foot.getStyleClass().add("answers");
    getChildren().addAll(question, answers, foot);
  }

  /**
   * @param telling whether there is something to tell
   */
  void show(Guess guess, boolean telling) {
    tell.setVisible(telling);
    if (!guess.question().equals(asked)) {
      asked = guess.question();
      asked.ifPresent(this::ask);
    }
    answers
        .getChildren()
        .forEach(each -> {
          String label = ((Button) each).getText();
          boolean chosen = guess.said().equals(Optional.of(label));
          each.pseudoClassStateChanged(CHOSEN, chosen);
          each.setAccessibleText(words.get(chosen ? "guess.answer.chosen" : "guess.answer", label));
        });
    next.setText(words.get(guess.said().isPresent() ? "guess.play" : "guess.choose"));
  }

  private void ask(GuessQuestion now) {
    question.setText(
        words.get(
            now.isOfDead() ? "guess.dead" : "guess.inactive",
            words.numbers().grouped(now.units()),
            words.say(now.called()),
            words.numbers().grouped(now.step())));
    answers.getChildren().setAll(now.ballot().labels().stream().map(this::answer).toList());
  }

  private Button answer(String label) {
    var button = new Button(label);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("answer");
    button.setOnAction(_ -> guessing.guess(label));
    return button;
  }
}
