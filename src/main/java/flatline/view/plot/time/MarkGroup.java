package flatline.view.plot.time;

import flatline.model.training.LifeEvent;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Deaths and returns that share a mark, since marks of their own would cover each other: the signs
 * of what happened, and how often anything did if it was more than once.
 *
 * @param left where the mark begins, in pixels
 * @param right where it ends
 * @param events at least one, oldest first
 */
public record MarkGroup(double left, double right, List<LifeEvent> events) {

  private static final double GAP = 1.5;
  private static final double BETWEEN = 3;
  private static final double DIGIT = 7;

  /** Copies the list. */
  public MarkGroup {
    events = List.copyOf(events);
  }

  /**
   * The marks of one lane from left to right, none over another. A mark begins where its first
   * event lies.
   *
   * @param events of one contender, oldest first
   * @param x the pixel of a step
   */
  public static List<MarkGroup> of(List<LifeEvent> events, LongToDoubleFunction x, Look look) {
    List<MarkGroup> groups = new ArrayList<>();
    double radius = LifeSign.radius(look);
    int from = 0;
    while (from < events.size()) {
      double left = x.applyAsDouble(events.get(from).step()) - radius;
      Set<LifeSign> signs = EnumSet.noneOf(LifeSign.class);
      double right = left;
      int to = from;
      while (to < events.size()
          && (to == from
              || x.applyAsDouble(events.get(to).step()) - radius < right + look.scaled(BETWEEN))) {
        signs.add(LifeSign.of(events.get(to).kind()));
        to++;
        right = left + width(signs.size(), to - from, look);
      }
      groups.add(new MarkGroup(left, right, events.subList(from, to)));
      from = to;
    }
    return groups;
  }

  private static double width(int signs, int events, Look look) {
    double digits = events == 1 ? 0 : look.scaled(GAP + DIGIT * Integer.toString(events).length());
    return signs * 2 * LifeSign.radius(look) + (signs - 1) * look.scaled(GAP) + digits;
  }

  /** Whether a pixel is on the mark, or no further from it than that. */
  public boolean isAt(double x, double reach) {
    return x >= left - reach && x <= right + reach;
  }

  /** The event that is the nearest to a step. */
  public LifeEvent nearest(long step) {
    LifeEvent nearest = events.getFirst();
    for (LifeEvent event : events) {
      if (Math.abs(event.step() - step) < Math.abs(nearest.step() - step)) {
        nearest = event;
      }
    }
    return nearest;
  }

  /** Paints the mark. */
  void paint(Pen pen, Look look, double y, Color color) {
    double x = left + LifeSign.radius(look);
    for (LifeSign sign : signs()) {
      sign.paint(pen, look, x, y, color);
      x += 2 * LifeSign.radius(look) + look.scaled(GAP);
    }
    if (events.size() > 1) {
      var style = new TextStyle(look.label(), color, Pos.CENTER_LEFT);
      pen.text(Integer.toString(events.size()), x - LifeSign.radius(look), y, style);
    }
  }

  private Set<LifeSign> signs() {
    Set<LifeSign> signs = EnumSet.noneOf(LifeSign.class);
    events.forEach(event -> signs.add(LifeSign.of(event.kind())));
    return signs;
  }
}
