package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitSnapshot;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.study.run.FigureFormat;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.study.digits.DigitFigure;
import flatline.viewmodel.study.digits.DigitTextKeys;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The activations' figures after the last epoch that all of them have; the name of a figure chooses
 * it.
 */
final class DigitsTable extends GridPane {

  private final Words words;
  private final Label epochShown = new Label();
  private final Map<DigitFigure, ToggleButton> heads = new EnumMap<>(DigitFigure.class);

  DigitsTable(ChoiceSetting chosen, Words words) {
    this.words = words;
    setId("digit-figures");
    getStyleClass().add("measures");
    epochShown.setId("digits-epoch");
    epochShown.getStyleClass().addAll("caption", "muted");
    getColumnConstraints().add(new ColumnConstraints());
    for (DigitFigure figure : DigitFigure.values()) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(column);
      heads.put(figure, head(figure, chosen));
    }
    showHeads();
  }

  private ToggleButton head(DigitFigure figure, ChoiceSetting chosen) {
    var head = new ToggleButton(words.get(chosen.nameOf(figure.id())));
    head.setId("figure-" + figure.id());
    head.getStyleClass().add("measure");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    Tip.on(head, words.get(DigitTextKeys.FIGURE_TIPS.of(figure.id())));
    head.setOnAction(_ -> {
      chosen.choose(figure.id());
      head.setSelected(true); // a second press must not leave none selected
    });
    new Life(head).hear(chosen.chosenProperty(), now -> head.setSelected(now.equals(figure.id())));
    return head;
  }

  private void showHeads() {
    heads.forEach((figure, head) -> add(head, column(figure), 0));
  }

  /** Shows what is known. */
  void show(DigitSnapshot snapshot) {
    getChildren().clear();
    showHeads();
    int epoch = snapshot.lastCommonEpoch();
    epochShown.setText(epoch > 0 ? words.get("digits.epoch", Integer.toString(epoch)) : "");
    add(epochShown, 0, 0);
    int row = 1;
    for (Activation activation : snapshot.plan().activations()) {
      add(name(snapshot, activation), 0, row);
      for (DigitFigure figure : DigitFigure.values()) {
        add(cell(snapshot, activation, figure, epoch), column(figure), row);
      }
      row++;
    }
  }

  /** The activation; while not all seeds have come so far, with how many have. */
  private VBox name(DigitSnapshot snapshot, Activation activation) {
    var name = new Label(words.name(activation));
    name.getStyleClass().add("strong");
    name.setMinWidth(USE_PREF_SIZE);
    List<DigitRun> runs = snapshot.runs(activation);
    long begun = runs.stream().filter(run -> !run.epochs().isEmpty()).count();
    var seeds =
        new Label(words.get("digits.seeds", Long.toString(begun), Integer.toString(runs.size())));
    seeds.getStyleClass().addAll("caption", "muted");
    seeds.setMinWidth(USE_PREF_SIZE);
    var cell = begun < runs.size() ? new VBox(name, seeds) : new VBox(name);
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }

  private static int column(DigitFigure figure) {
    return 1 + List.of(DigitFigure.values()).indexOf(figure);
  }

  private VBox cell(DigitSnapshot snapshot, Activation activation, DigitFigure figure, int epoch) {
    var format = new FigureFormat(figure, words.numbers());
    boolean ended =
        snapshot.runs(activation).stream().allMatch(run -> run.divergedAt().isPresent());
    Optional<Band> band =
        epoch > 0 && !ended ? snapshot.band(activation, epoch, figure::in) : Optional.empty();
    var mean =
        new Label(
            band.map(of -> format.value(of.mean(), activation, words))
                .orElse(missing(snapshot, activation)));
    mean.setMinWidth(USE_PREF_SIZE);
    // One run has no interval.
    var range =
        new Label(
            band.filter(of -> of.runs() > 1)
                .map(of -> format.range(of.low(), of.high()))
                .orElse(""));
    range.getStyleClass().addAll("caption", "muted");
    range.setMinWidth(USE_PREF_SIZE);
    range.setManaged(!range.getText().isEmpty());
    var cell = new VBox(mean, range);
    cell.setAlignment(Pos.CENTER_RIGHT);
    return cell;
  }

  private String missing(DigitSnapshot snapshot, Activation activation) {
    boolean diverged =
        snapshot.runs(activation).stream().anyMatch(run -> run.divergedAt().isPresent());
    return diverged ? words.get("digits.diverged") : "–";
  }
}
