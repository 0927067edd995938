package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.view.plot.Axes;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.TextWidth;
import java.util.List;
import javafx.scene.text.Font;

/**
 * Where the parts of a chart over time lie: the axes as wide as leaves room for their numbers at
 * the left and for what stands beside the lines at the right.
 *
 * @param axes steps, and shares of the upright axis
 * @param up the upright axis
 * @param steps that are seen
 * @param labels the room of what stands beside the lines
 */
record TimeLayout(
    Axes axes,
    BrokenAxis up,
    StepRange steps,
    List<Ticks.Tick> alongX,
    List<Ticks.Tick> alongY,
    LabelRoom labels) {

  /** The axis is at least this long, so that the first steps are seen one by one. */
  private static final long SHORTEST = 100;

  private static final double TOP = 8;
  private static final double LEAST_LINES = 60;
  private static final double TICK_WIDTH = 58;
  private static final double TICK_HEIGHT = 20;
  private static final double GAP = 11;

  private static final TextWidth WIDTHS = new TextWidth();

  /** Lays a chart of a size out. */
  static TimeLayout of(TimePicture picture, double width, double height, Look look) {
    Snapshot snapshot = picture.snapshot();
    BrokenAxis up = picture.figure().axis(snapshot);
    double bottom = Math.max(20, height - look.scaled(20));
    double top = top(picture, bottom, look);
    double rows = Math.max(1, (bottom - top) / look.scaled(TICK_HEIGHT));
    List<Ticks.Tick> alongY = up.ticks(rows, picture.figure().leastStep());
    double left = widest(alongY.stream().map(Ticks.Tick::label).toList(), look.caption());
    left += look.scaled(GAP);
    LabelRoom labels = LabelRoom.of(picture, width, height, top, bottom, look);
    double right = Math.max(left + 20, width - labels.width());
    StepRange steps = picture.part().orElseGet(() -> new StepRange(0, last(snapshot)));
    double first = steps.from();
    double last = steps.to();
    var along = new LinearScale(first, last, left, right);
    var axes = new Axes(along, new LinearScale(0, 1, bottom, top));
    int columns = (int) Math.max(1, (right - left) / look.scaled(TICK_WIDTH));
    return new TimeLayout(axes, up, steps, Ticks.between(first, last, columns, 1), alongY, labels);
  }

  /** Below the marks; the scrubber has them, too, and where it is low, the lines need the room. */
  private static double top(TimePicture picture, double bottom, Look look) {
    boolean marked = picture.figure() == Figure.SILENT;
    double marks = marked ? LifeMarks.height(picture.snapshot(), look) : 0;
    boolean room = bottom - marks >= look.scaled(LEAST_LINES);
    return Math.min(look.scaled(TOP) + (room ? marks : 0), bottom - 10);
  }

  /** Whether there are marks above the lines. */
  boolean hasMarks(Look look) {
    return axes.top() > look.scaled(TOP) + 1;
  }

  /** What was made of the run that is shown, and of those that were left. */
  private static long last(Snapshot snapshot) {
    long furthest =
        snapshot.branches().stream().mapToLong(Snapshot.Branch::head).max().orElse(SHORTEST);
    return Math.max(Math.max(SHORTEST, furthest), snapshot.head());
  }

  private static double widest(List<String> texts, Font font) {
    return texts.stream().mapToDouble(text -> WIDTHS.of(text, font)).max().orElse(0);
  }

  /** The pixel of a value. */
  double y(double value) {
    return axes.y().at(up.place(value));
  }
}
