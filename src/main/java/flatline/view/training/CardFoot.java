package flatline.view.training;

import static flatline.view.training.CardLine.gap;
import static flatline.view.training.CardLine.label;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.control.TaughtTerm;
import flatline.view.life.Life;
import flatline.viewmodel.Concept;
import flatline.viewmodel.training.story.CountLine;
import flatline.viewmodel.training.story.Score;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the headline of a card means, the units that it leaves out, and the losses. */
final class CardFoot extends HBox {

  private final Words words;
  private final Label remark = label("muted");
  private final Label others = label("muted");
  private final Label loss = label("muted");
  private List<Concept> concepts = List.of();
  private final Label test = label("muted");
  private boolean stopped;

  /**
   * @param index of the contender, from 0: labels are found by it
   */
  CardFoot(int index, Words words) {
    this.words = words;
    remark.setId("remark-" + index);
    others.setId("others-" + index);
    loss.setId("loss-" + index);
    ConceptTip.teach(
        others,
        "",
        () -> concepts.stream().map(each -> TaughtTerm.of(each, words.texts())).toList());
    test.setId("test-" + index);
    remark.managedProperty().bind(remark.visibleProperty());
    others.managedProperty().bind(others.visibleProperty());
    test.managedProperty().bind(test.visibleProperty());
    getStyleClass().addAll("count-line", "spot");
    setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(remark, others, gap(), loss, test);
    // Not wider than the card, so that it is known what fits.
    setMinWidth(0);
    Life.own(widthProperty(), _ -> fit());
  }

  void show(Snapshot snapshot, ContenderSnapshot contender) {
    CountLine line = CountLine.of(snapshot, contender);
    remark.setText(line.remark().map(words::say).orElse(""));
    others.setText(line.others().stream().map(words::say).collect(Collectors.joining(" · ")));
    concepts = line.others().stream().flatMap(each -> Concept.of(each.key()).stream()).toList();
    Score score = Score.of(contender, snapshot.scenario().setup().loss());
    loss.setText(score.loss().map(words::say).orElse(""));
    test.setText(score.test().map(words::say).orElse(""));
    stopped = contender.divergence().isPresent();
    fit();
  }

  /** Half a sentence says nothing; where a run stopped is said in any case. */
  private void fit() {
    test.setVisible(!test.getText().isEmpty());
    boolean room = getWidth() == 0 || needed() <= getWidth();
    remark.setVisible(!remark.getText().isEmpty() && (room || stopped));
    remark.setMinWidth(stopped ? 0 : USE_PREF_SIZE);
    double least = others.prefWidth(-1) + losses() + 2 * getSpacing();
    others.setVisible(getWidth() == 0 || least <= getWidth());
  }

  private double needed() {
    return remark.prefWidth(-1) + others.prefWidth(-1) + losses() + 3 * getSpacing();
  }

  private double losses() {
    return test.isVisible()
        ? loss.prefWidth(-1) + getSpacing() + test.prefWidth(-1)
        : loss.prefWidth(-1);
  }

  /** The same for those who hear it. */
  String said() {
    return String.join(". ", remark.getText(), others.getText(), loss.getText(), test.getText());
  }
}
