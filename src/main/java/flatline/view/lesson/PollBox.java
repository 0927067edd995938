package flatline.view.lesson;

import flatline.model.lesson.check.Reply;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.lesson.VotePainter;
import flatline.view.plot.lesson.VotePicture;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.prose.Unbroken;
import flatline.viewmodel.Ballot;
import flatline.viewmodel.lesson.Poll;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What is to be predicted: the answers to vote for, and once revealed the votes and what is true.
 */
final class PollBox extends VBox {

  private static final int DIGITS = 9;

  private final Ui ui;
  private final Poll poll;
  private final Label count = new Label();
  private final Button takeBack = new Button();
  private final Button reveal = new Button();
  private final VBox ballot;
  private final VBox outcome = new VBox();

  PollBox(Poll poll, Ui ui) {
    this.poll = poll;
    this.ui = ui;
    setId("poll");
    getStyleClass().add("poll");
    var question = new Label(Unbroken.of(poll.words()));
    question.setId("question");
    question.getStyleClass().add("question");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    ballot = new VBox(answers(), foot());
    ballot.getStyleClass().add("ballot");
    outcome.getStyleClass().add("outcome");
    outcome.setId("outcome");
    getChildren().addAll(question, ballot, outcome);
    var life = new Life(this);
    life.hear(poll.votesProperty(), this::count);
    life.hear(poll.revealedProperty(), _ -> show());
    life.hear(poll.replyProperty(), _ -> show());
    life.hear(ui.look(), _ -> show());
  }

  private FlowPane answers() {
    var answers = new FlowPane();
    answers.getStyleClass().add("answers");
    List<String> labels = poll.ballot().labels();
    for (int i = 0; i < labels.size(); i++) {
      answers.getChildren().add(answer(i, ui.texts().numbers().of(labels.get(i))));
    }
    return answers;
  }

  private Button answer(int place, String label) {
    var button = new Button(label);
    button.setId("answer-" + place);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("answer");
    button.setOnAction(_ -> poll.vote(place));
    IntStream.rangeClosed(0, DIGITS)
        .filter(digit -> poll.ballot().ofDigit(digit).orElse(-1) == place)
        .findFirst()
        .ifPresent(
            digit -> Tip.on(button, ui.texts().get("lesson.vote.tip", Integer.toString(digit))));
    return button;
  }

  private HBox foot() {
    count.setId("votes");
    count.getStyleClass().addAll("caption", "muted");
    takeBack.setId("take-back");
    takeBack.setText(ui.texts().get("lesson.takeBack"));
    takeBack.getStyleClass().addAll("quiet", "link", "caption");
    takeBack.setOnAction(_ -> poll.takeBack());
    reveal.setId("reveal");
    reveal.setText(ui.texts().get("lesson.reveal"));
    reveal.setOnAction(_ -> poll.reveal());
    reveal.setMinWidth(USE_PREF_SIZE);
    var votes = new FlowPane(count, takeBack);
    votes.getStyleClass().add("ballot-votes");
    votes.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(votes, Priority.ALWAYS);
    var foot = new HBox(votes, reveal);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("ballot-foot");
    return foot;
  }

  /** How many voted, but not for what. */
  private void count(List<Integer> votes) {
    takeBack.setVisible(!votes.isEmpty());
    count.setText(
        votes.size() == 1
            ? ui.texts().get("lesson.votes.one")
            : ui.texts().get("lesson.votes", ui.texts().numbers().grouped(votes.size())));
  }

  private void show() {
    boolean revealed = poll.revealedProperty().get();
    ballot.setVisible(!revealed);
    ballot.setManaged(!revealed);
    outcome.setVisible(revealed);
    outcome.setManaged(revealed);
    if (revealed) {
      outcome.getChildren().setAll(title(), picture());
    }
  }

  private Label title() {
    int votes = poll.votesProperty().get().size();
    String key = votes == 0 ? "lesson.nobody" : "lesson.class";
    var title =
        new Label(
            poll.replyProperty().get().map(_ -> ui.texts().get(key)).orElseGet(this::computing));
    title.getStyleClass().addAll("caption", "muted");
    return title;
  }

  private String computing() {
    return ui.texts().get("lesson.computing");
  }

  private PlotCanvas picture() {
    VotePicture picture = votes();
    var canvas = new PlotCanvas(pen -> VotePainter.paint(pen, picture, ui.look().getValue()));
    canvas.exhibit(() -> ui.texts().get("picture.of.votes"));
    canvas.setId("vote-chart");
    canvas.setMinHeight(VotePainter.height(picture, ui.look().getValue()));
    canvas.setAccessibleText(said());
    return canvas;
  }

  private VotePicture votes() {
    Ballot can = poll.ballot();
    List<Integer> counts = poll.counts();
    List<VotePicture.Bar> bars =
        IntStream.range(0, counts.size())
            .mapToObj(i -> new VotePicture.Bar(label(can, i), counts.get(i)))
            .toList();
    var place = poll.replyProperty().get().map(can::of).orElseGet(OptionalInt::empty);
    return new VotePicture(bars, place, said(), !can.isOfNumbers());
  }

  private String label(Ballot can, int place) {
    return ui.texts().numbers().of(can.labels().get(place));
  }

  private String said() {
    return poll.replyProperty().get().map(this::said).orElseGet(this::computing);
  }

  private String said(Reply reply) {
    if (!reply.isAmongChoices()) {
      return ui.texts().get("lesson.unknown");
    }
    return switch (reply) {
      case Reply.OfNumber number ->
          ui.texts()
              .get(
                  poll.ballot().isPercent() ? "lesson.isPercent" : "lesson.is",
                  number(number.value()));
      case Reply.OfChoice _ -> ui.texts().get("lesson.true");
    };
  }

  private String number(double value) {
    return value == Math.rint(value)
        ? ui.texts().numbers().grouped((long) value)
        : ui.texts().numbers().fixed(value, 1);
  }
}
