package flatline.view.presenter;

import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.Poll;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the class said so far, and what is true, for the teacher alone. */
final class VoteTable extends VBox {

  private final Poll poll;
  private final Texts texts;
  private final Label title = new Label();
  private final FlowPane cells = new FlowPane();
  private final Button reveal = new Button();

  VoteTable(Poll poll, Texts texts) {
    this.poll = poll;
    this.texts = texts;
    setId("vote-table");
    getStyleClass().add("vote-table");
    title.getStyleClass().addAll("caption", "muted");
    var question = new Label(poll.words());
    question.getStyleClass().add("strong");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    cells.getStyleClass().add("answers");
    reveal.setId("teacher-reveal");
    reveal.setText(texts.get("teacher.reveal"));
    reveal.setOnAction(_ -> poll.reveal());
    getChildren().addAll(title, question, cells, reveal);
    var life = new Life(this);
    life.hear(poll.votesProperty(), _ -> show());
    life.hear(poll.replyProperty(), _ -> show());
    life.hear(poll.revealedProperty(), _ -> show());
  }

  private void show() {
    boolean revealed = poll.revealedProperty().get();
    title.setText(texts.get(revealed ? "teacher.votes.shown" : "teacher.votes"));
    reveal.setDisable(revealed);
    List<String> labels = poll.ballot().labels();
    List<Integer> counts = poll.counts();
    OptionalInt right =
        poll.replyProperty().get().map(poll.ballot()::of).orElseGet(OptionalInt::empty);
    cells.getChildren().clear();
    for (int i = 0; i < labels.size(); i++) {
      boolean isTrue = right.isPresent() && right.getAsInt() == i;
      cells.getChildren().add(cell(labels.get(i), counts.get(i), isTrue));
    }
  }

  private VBox cell(String label, int count, boolean isTrue) {
    var answer = new Label(isTrue ? texts.get("teacher.true", label) : label);
    answer.getStyleClass().add("muted");
    answer.setWrapText(true);
    var votes = new Label(texts.numbers().grouped(count));
    votes.getStyleClass().add("title");
    var cell = new VBox(votes, answer);
    cell.getStyleClass().add("vote-cell");
    if (isTrue) {
      cell.getStyleClass().add("true");
    }
    return cell;
  }
}
