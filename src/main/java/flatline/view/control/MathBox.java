package flatline.view.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A piece of a formula, set on a baseline. Sizes are known once the style sheet was applied. */
public sealed interface MathBox {

  /** How wide it is, in pixels. */
  double width();

  /** The height above the baseline. */
  double ascent();

  /** The depth below the baseline. */
  double descent();

  /** Puts its nodes where they belong, its left end at x and its baseline at y. */
  void place(double x, double y);

  /** Adds its nodes. */
  void addTo(List<Node> nodes);

  /** Letters, figures and signs in one style. */
  final class Run implements MathBox {

    private final Text text;

    /**
     * The words.
     *
     * @param styles of the style sheet
     */
    public Run(String words, String... styles) {
      text = new Text(words);
      text.setTextOrigin(VPos.BASELINE);
      text.getStyleClass().setAll("math");
      text.getStyleClass().addAll(styles);
    }

    @Override
    public double width() {
      return text.getLayoutBounds().getWidth();
    }

    @Override
    public double ascent() {
      return text.getY() - text.getLayoutBounds().getMinY();
    }

    @Override
    public double descent() {
      return text.getLayoutBounds().getMaxY() - text.getY();
    }

    @Override
    public void place(double x, double y) {
      text.setX(x);
      text.setY(y);
    }

    @Override
    public void addTo(List<Node> nodes) {
      nodes.add(text);
    }
  }

  /** Pieces one after the other. */
  record Row(List<MathBox> boxes) implements MathBox {

    public Row {
      boxes = List.copyOf(boxes);
    }

    @Override
    public double width() {
      return boxes.stream().mapToDouble(MathBox::width).sum();
    }

    @Override
    public double ascent() {
      return boxes.stream().mapToDouble(MathBox::ascent).max().orElse(0);
    }

    @Override
    public double descent() {
      return boxes.stream().mapToDouble(MathBox::descent).max().orElse(0);
    }

    @Override
    public void place(double x, double y) {
      double left = x;
      for (MathBox box : boxes) {
        box.place(left, y);
        left += box.width();
      }
    }

    @Override
    public void addTo(List<Node> nodes) {
      boxes.forEach(box -> box.addTo(nodes));
    }
  }

  /** A piece raised above the baseline, or lowered below it, by a share of its own ascent. */
  record Shifted(MathBox box, double up) implements MathBox {

    @Override
    public double width() {
      return box.width();
    }

    @Override
    public double ascent() {
      return Math.max(0, box.ascent() * (1 + up));
    }

    @Override
    public double descent() {
      return Math.max(0, box.descent() - up * box.ascent());
    }

    @Override
    public void place(double x, double y) {
      box.place(x, y - up * box.ascent());
    }

    @Override
    public void addTo(List<Node> nodes) {
      box.addTo(nodes);
    }
  }

  /** A piece over another. */
  record Fraction(MathBox over, MathBox under, Rectangle line) implements MathBox {

    /** How high the line stands, as a share of the height of a figure above the baseline. */
    private static final double AXIS = 0.3;

    private static final double PADDING = 2;

    Fraction(MathBox over, MathBox under) {
      this(over, under, new Rectangle(0, 1));
      line.getStyleClass().add("math");
    }

    private double axis() {
      return AXIS * under.ascent();
    }

    @Override
    public double width() {
      return Math.max(over.width(), under.width()) + 2 * PADDING;
    }

    @Override
    public double ascent() {
      return axis() + over.ascent() + over.descent();
    }

    @Override
    public double descent() {
      return under.ascent() + under.descent() - axis();
    }

    @Override
    public void place(double x, double y) {
      double middle = y - axis();
      line.setX(x);
      line.setY(Math.rint(middle));
      line.setWidth(width());
      over.place(x + (width() - over.width()) / 2, middle - over.descent());
      under.place(x + (width() - under.width()) / 2, middle + under.ascent());
    }

    @Override
    public void addTo(List<Node> nodes) {
      over.addTo(nodes);
      nodes.add(line);
      under.addTo(nodes);
    }
  }
}
