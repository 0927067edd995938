package flatline.view.plot.pen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a list of what is painted, so that pictures can be judged without pixels. It holds painters
 * to what {@link Pen} asks of them: an outline needs a stroke that was set since the last clip
 * ended, and every place is a number.
 */
public final class RecordingPen implements Pen {

  /** What was done, in the words of {@link Pen}. */
  public enum Verb {
    LINE,
    CURVE,
    POLYLINE,
    STROKE_POLYGON,
    STROKE_CIRCLE,
    STROKE_RECT,
    FILL_POLYGON,
    FILL_CIRCLE,
    FILL_RECT,
    TEXT,
    IMAGE
  }

  /** What an outline was drawn with. */
  public record Stroke(Color color, double width, Nib nib, List<Double> dash) {}

  /**
   * One thing that was painted.
   *
   * @param at its arguments: places, sizes; of lines through points, the xs and then the ys
   * @param color of what was drawn, filled or written; of an image, none
   * @param stroke of an outline
   * @param text what was written, with its font and anchor in {@code style}
   * @param pixels of an image
   * @param clips the rectangles within which alone it is seen, the outermost first
   */
  public record Deed(
      Verb verb,
      List<Double> at,
      @Nullable Color color,
      @Nullable Stroke stroke,
      @Nullable String text,
      @Nullable TextStyle style,
      PixelGrid.@Nullable Part pixels,
      List<Rectangle2D> clips) {

    /** One of its arguments. */
    public double at(int argument) {
      return at.get(argument);
    }

    /** The point on which a text hangs. */
    public Pos anchor() {
      return Objects.requireNonNull(style).anchor();
    }

    /** What a text is set in. */
    public Font font() {
      return Objects.requireNonNull(style).font();
    }

    /** What an outline was drawn with. */
    public Stroke line() {
      return Objects.requireNonNull(stroke);
    }

    /** The points of a line or of a polygon. */
    public List<List<Double>> points() {
      int n = at.size() / 2;
      return IntStream.range(0, n).mapToObj(i -> List.of(at.get(i), at.get(n + i))).toList();
    }
  }

  private final double width;
  private final double height;
  private final List<Deed> deeds = new ArrayList<>();
  private final Deque<Rectangle2D> clips = new ArrayDeque<>();
  private @Nullable Stroke stroke;

  /** A pen for a picture of that size. */
  public RecordingPen(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** All that was painted, the lowest first. */
  public List<Deed> deeds() {
    return List.copyOf(deeds);
  }

  /** What was done by one of some verbs. */
  public List<Deed> deeds(Verb... verbs) {
    return deeds.stream().filter(each -> List.of(verbs).contains(each.verb())).toList();
  }

  /** What was painted in a colour. */
  public List<Deed> in(Color color) {
    return deeds.stream().filter(each -> color.equals(each.color())).toList();
  }

  /** All that was written, in order. */
  public List<String> words() {
    return deeds(Verb.TEXT).stream().map(Deed::text).map(Objects::requireNonNull).toList();
  }

  /** Where a text was written. */
  public Deed word(String text) {
    return deeds(Verb.TEXT).stream()
        .filter(each -> text.equals(each.text()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " among " + words()));
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public double pixelScale() {
    return 1;
  }

  @Override
  public void stroke(Color color, double width, Nib nib) {
    assertTrue(width > 0, "a line has a width");
    stroke = new Stroke(color, width, nib, List.of());
  }

  @Override
  public void dash(double... lengths) {
    Stroke unbroken = set();
    var dash = Arrays.stream(lengths).boxed().toList();
    stroke = new Stroke(unbroken.color(), unbroken.width(), unbroken.nib(), dash);
  }

  private Stroke set() {
    if (stroke == null) {
      throw new AssertionError("an outline needs a stroke that was set since the last clip");
    }
    return stroke;
  }

  private void outline(Verb verb, double... at) {
    add(verb, at, set().color(), set(), null, null, null);
  }

  private void area(Verb verb, Color color, double... at) {
    add(verb, at, color, null, null, null, null);
  }

  private void add(
      Verb verb,
      double[] at,
      @Nullable Color color,
      @Nullable Stroke with,
      @Nullable String text,
      @Nullable TextStyle style,
      PixelGrid.@Nullable Part pixels) {
    assertTrue(DoubleStream.of(at).allMatch(Double::isFinite), () -> verb + Arrays.toString(at));
    var places = Arrays.stream(at).boxed().toList();
    var around = List.copyOf(clips);
    deeds.add(new Deed(verb, places, color, with, text, style, pixels, around));
  }

  private static double[] points(double[] xs, double[] ys, int count) {
    return Stream.of(xs, ys).flatMapToDouble(each -> Arrays.stream(each, 0, count)).toArray();
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY) {
    outline(Verb.LINE, fromX, fromY, toX, toY);
  }

  @Override
  public void curve(double fromX, double fromY, double toX, double toY, double bend) {
    outline(Verb.CURVE, fromX, fromY, toX, toY, bend);
  }

  @Override
  public void polyline(double[] xs, double[] ys, int count) {
    outline(Verb.POLYLINE, points(xs, ys, count));
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int count) {
    outline(Verb.STROKE_POLYGON, points(xs, ys, count));
  }

  @Override
  public void strokeCircle(double x, double y, double radius) {
    outline(Verb.STROKE_CIRCLE, x, y, radius);
  }

  @Override
  public void strokeRect(double x, double y, double width, double height, double arc) {
    outline(Verb.STROKE_RECT, x, y, width, height, arc);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count, Color color) {
    area(Verb.FILL_POLYGON, color, points(xs, ys, count));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Color color) {
    area(Verb.FILL_CIRCLE, color, x, y, radius);
  }

  @Override
  public void fillRect(double x, double y, double width, double height, double arc, Color color) {
    area(Verb.FILL_RECT, color, x, y, width, height, arc);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    add(Verb.TEXT, new double[] {x, y}, style.color(), null, text, style, null);
  }

  @Override
  public void image(PixelGrid.Part pixels, double x, double y, double side, double opacity) {
    add(Verb.IMAGE, new double[] {x, y, side, opacity}, null, null, null, null, pixels);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Runnable body) {
    clips.addLast(new Rectangle2D(x, y, width, height));
    body.run();
    clips.removeLast();
    stroke = null;
  }
}
