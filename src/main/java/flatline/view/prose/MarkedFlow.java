package flatline.view.prose;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running text in which words that were looked for are marked, as with a pen. */
public final class MarkedFlow extends TextFlow {

  /** What a node among the letters counts as. */
  private static final String NODE = "\ufffc";

  /**
   * Some letters.
   *
   * @param start of the first, from 0
   * @param end behind the last
   */
  public record Stretch(int start, int end) {}

  private final Path marks = mark("mark");
  private final Path current = mark("current-mark");
  private List<Stretch> ranges = List.of();
  private int at = -1;

  /** An empty one. */
  public MarkedFlow() {
    getChildren().addAll(marks, current);
  }

  private static Path mark(String style) {
    var path = new Path();
    path.setManaged(false);
    path.getStyleClass().add(style);
    return path;
  }

  /** What is read, a sign for each node among the letters. */
  public String letters() {
    return getManagedChildren().stream().map(MarkedFlow::letters).collect(Collectors.joining());
  }

  private static String letters(Node node) {
    return node instanceof Text text ? text.getText() : NODE;
  }

  /** Marks letters, and nothing else. */
  public void mark(List<Stretch> letters) {
    ranges = List.copyOf(letters);
    at = -1;
    requestLayout();
  }

  /**
   * Marks one of the ranges as that at which the reader is.
   *
   * @param range its number, from 0; −1 for none
   */
  public void moveTo(int range) {
    at = range;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    marks.getElements().clear();
    for (Stretch range : ranges) {
      marks.getElements().addAll(getRangeShape(range.start(), range.end(), false));
    }
    current.getElements().clear();
    if (at >= 0) {
      Stretch range = ranges.get(at);
      current.getElements().addAll(getRangeShape(range.start(), range.end(), false));
    }
  }
}
