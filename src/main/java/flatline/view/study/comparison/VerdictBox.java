package flatline.view.study.comparison;

import static java.util.stream.Collectors.joining;

import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.view.Words;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What came of a study, in the words in which one would tell it; a line for each pair. */
final class VerdictBox extends VBox {

  private final VerdictText text;
  private final Label headline = label("verdict", "verdict");
  private final Label more = label("verdict-more", "muted");

  VerdictBox(Words words) {
    text = new VerdictText(words);
    getStyleClass().add("verdict-box");
    getChildren().addAll(headline, more);
  }

  private static Label label(String id, String style) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  void show(Comparison comparison, Measure measure) {
    headline.setText(lines(comparison, i -> text.headline(comparison, i, measure)));
    more.setText(lines(comparison, i -> named(comparison, i, text.more(comparison, i, measure))));
  }

  private static String lines(Comparison comparison, IntFunction<String> line) {
    return IntStream.range(1, comparison.contenders().size())
        .mapToObj(line)
        .filter(each -> !each.isEmpty())
        .collect(joining("\n"));
  }

  /** With three contenders or more, whose line it is would not be known. */
  private String named(Comparison comparison, int of, String said) {
    return comparison.contenders().size() < 3 || said.isEmpty()
        ? said
        : text.name(comparison, of) + ": " + said;
  }
}
