package flatline.view.study.comparison;

import static java.util.stream.Collectors.joining;

import flatline.model.study.Comparison;
import flatline.view.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What came of a study, in the words in which one would tell it; a line for each pair. */
final class VerdictBox extends VBox {

  private final VerdictText text;
  private final Label headline = label("verdict", "verdict");
  private final Label more = label("verdict-more", "muted");
  private final Label stuck = label("verdict-stuck", "body");

  VerdictBox(Words words) {
    text = new VerdictText(words);
    getStyleClass().add("verdict-box");
    stuck.managedProperty().bind(stuck.textProperty().isNotEmpty());
    getChildren().addAll(headline, more, stuck);
  }

  private static Label label(String id, String style) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  void show(Comparison comparison, List<Pair> pairs) {
    stuck.setText(String.join("\n", text.failures(comparison)));
    headline.setText(lines(pairs, text::headline));
    more.setText(lines(pairs, pair -> named(pair, text.more(pair))));
  }

  private static String lines(List<Pair> pairs, Function<Pair, String> line) {
    return pairs.stream().map(line).filter(each -> !each.isEmpty()).collect(joining("\n"));
  }

  /** With three contenders or more, whose line it is would not be known. */
  private String named(Pair pair, String said) {
    return pair.comparison().contenders().size() < 3 || said.isEmpty()
        ? said
        : text.name(pair) + ": " + said;
  }
}
