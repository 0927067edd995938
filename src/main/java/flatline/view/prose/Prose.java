package flatline.view.prose;

import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Words as they are read: paragraphs, lists and lines of code. */
public final class Prose {

  private static final String BULLET = "•";

  private final Function<Inline.Link, Node> links;

  private Prose(Function<Inline.Link, Node> links) {
    this.links = links;
  }

  /** All passages under each other, the words of links as plain words. */
  public static VBox of(List<Passage> passages) {
    return of(passages, link -> text(link.plain(), ""));
  }

  /**
   * All passages under each other.
   *
   * @param links makes what stands for a link
   */
  public static VBox of(List<Passage> passages, Function<Inline.Link, Node> links) {
    return new Prose(links).box(passages);
  }

  private VBox box(List<Passage> passages) {
    var box = new VBox();
    box.getStyleClass().add("prose");
    passages.forEach(each -> box.getChildren().add(node(each)));
    return box;
  }

  private Node node(Passage passage) {
    return switch (passage) {
      case Passage.Paragraph(List<Inline> words) -> flow(words);
      case Passage.Bullets(List<Passage.Item> items) -> list(items, _ -> BULLET);
      case Passage.Numbered(int first, List<Passage.Item> items) ->
          list(items, i -> first + i + ".");
      case Passage.Terms(List<Passage.Term> terms) -> terms(terms);
      case Passage.Listing(List<String> lines) -> listing(lines);
    };
  }

  /** What stands before an item. */
  private interface Mark {
    String of(int place);
  }

  private VBox list(List<Passage.Item> items, Mark mark) {
    var box = new VBox();
    box.getStyleClass().add("items");
    for (int i = 0; i < items.size(); i++) {
      var sign = new Label(mark.of(i));
      sign.setMinWidth(Label.USE_PREF_SIZE);
      VBox words = box(items.get(i).passages());
      HBox.setHgrow(words, Priority.ALWAYS);
      var item = new HBox(sign, words);
      item.getStyleClass().add("item");
      box.getChildren().add(item);
    }
    return box;
  }

  private GridPane terms(List<Passage.Term> terms) {
    var rows = new GridPane();
    rows.getStyleClass().add("terms");
    var names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    rows.getColumnConstraints().add(names);
    terms.forEach(term -> rows.addRow(rows.getRowCount(), flow(term.name()), flow(term.meaning())));
    return rows;
  }

  private static Label listing(List<String> lines) {
    var label = new Label(String.join("\n", lines));
    label.getStyleClass().addAll("code", "listing");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private MarkedFlow flow(List<Inline> words) {
    var flow = new MarkedFlow();
    flow.setAccessibleText(Inline.plain(words));
    words.forEach(each -> add(flow, each, ""));
    return flow;
  }

  private void add(MarkedFlow flow, Inline piece, String style) {
    switch (piece) {
      case Inline.Letters(String letters) -> flow.getChildren().add(text(letters, style));
      // A formula stays on its line.
      case Inline.Code(String code) ->
          flow.getChildren().add(text(code.replace(' ', '\u00a0'), "code"));
      case Inline.LineEnd() -> flow.getChildren().add(text("\n", style));
      case Inline.Strong(List<Inline> inner) -> inner.forEach(each -> add(flow, each, "strong"));
      case Inline.Emphasis(List<Inline> inner) ->
          inner.forEach(each -> add(flow, each, "emphasis"));
      case Inline.Link link -> flow.getChildren().add(links.apply(link));
    }
  }

  private static Text text(String letters, String style) {
    var text = new Text(Unbroken.of(letters));
    text.getStyleClass().add("prose-text");
    if (!style.isEmpty()) {
      text.getStyleClass().add(style);
    }
    return text;
  }
}
