package flatline.view.help;

import flatline.model.help.HelpPage;
import flatline.model.help.HelpQuery;
import flatline.model.prose.Inline;
import flatline.view.ContentScroll;
import flatline.view.prose.MarkedFlow;
import flatline.view.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The page that is read, with what was looked for marked in it. */
final class HelpReading extends ContentScroll {

  /** A place found, and which of its text's it is. */
  private record Found(MarkedFlow text, int number) {}

  private final VBox words;
  private final Function<Inline.Link, Node> links;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at", -1);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
  private List<Found> found = List.of();

  /**
   * @param links makes what stands for a link
   */
  HelpReading(Function<Inline.Link, Node> links) {
    this(new VBox(), links);
  }

  private HelpReading(VBox words, Function<Inline.Link, Node> links) {
    super(words);
    this.words = words;
    this.links = links;
    setId("help-page");
    words.getStyleClass().add("help-words");
    setFocusTraversable(true);
  }

  /** Shows a page from its top. */
  void show(HelpPage page) {
    words.getChildren().setAll(heading(page.title(), "help-title"));
    for (HelpPage.Chapter section : page.sections()) {
      if (!section.heading().isEmpty()) {
        words.getChildren().add(heading(section.heading(), "help-heading"));
      }
      words.getChildren().add(Prose.of(section.text(), links));
    }
    setAccessibleText(page.title());
    setVvalue(0);
  }

  private static MarkedFlow heading(String letters, String style) {
    var text = new Text(letters);
    text.getStyleClass().addAll("prose-text", style);
    var flow = new MarkedFlow();
    flow.getStyleClass().add(style + "-line");
    flow.getChildren().add(text);
    return flow;
  }

  /** Marks what is looked for. */
  void mark(HelpQuery query) {
    List<Found> places = new ArrayList<>();
    flows(words)
        .forEach(flow -> {
          List<MarkedFlow.Stretch> stretches =
              query.in(flow.letters()).stream()
                  .map(hit -> new MarkedFlow.Stretch(hit.start(), hit.end()))
                  .toList();
          flow.mark(stretches);
          for (int i = 0; i < stretches.size(); i++) {
            places.add(new Found(flow, i));
          }
        });
    found = List.copyOf(places);
    at.set(-1);
    count.set(found.size());
  }

  private static Stream<MarkedFlow> flows(Node node) {
    return switch (node) {
      case MarkedFlow flow -> Stream.of(flow);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(HelpReading::flows);
      default -> Stream.of();
    };
  }

  /** How many places were found on the page. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** At which of them the reader is, from 0; −1 before the first. */
  ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  /**
   * Goes on among the places found, round at the ends.
   *
   * @param by 1 or −1
   */
  void move(int by) {
    if (found.isEmpty()) {
      return;
    }
    if (at.get() >= 0) {
      found.get(at.get()).text().moveTo(-1);
    }
    at.set(Math.floorMod(at.get() < 0 && by < 0 ? -1 : at.get() + by, found.size()));
    Found place = found.get(at.get());
    place.text().moveTo(place.number());
    applyCss();
    layout();
    reveal(place.text());
  }

  private void reveal(MarkedFlow text) {
    var bounds = words.sceneToLocal(text.localToScene(text.getLayoutBounds()));
    reveal(bounds.getMinY(), bounds.getHeight());
  }
}
