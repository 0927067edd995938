package flatline.view.plot.time;

import flatline.model.training.LifeEvent;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Deaths and returns that share a mark, since marks of their own would cover each other: the signs
 * of what happened, and beside each how often that did if it was more than once.
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
      Map<LifeSign, Integer> signs = new EnumMap<>(LifeSign.class);
      double right = left;
      int to = from;
      while (to < events.size()
          && (to == from
              || x.applyAsDouble(events.get(to).step()) - radius < right + look.scaled(BETWEEN))) {
        signs.merge(LifeSign.of(events.get(to).kind()), 1, Integer::sum);
        to++;
        right = left + width(signs, look);
      }
      groups.add(new MarkGroup(left, right, events.subList(from, to)));
      from = to;
    }
    return groups;
  }

  private static double width(Map<LifeSign, Integer> signs, Look look) {
    double all = (signs.size() - 1) * look.scaled(BETWEEN);
    for (int times : signs.values()) {
      all += width(times, look);
    }
    return all;
  }

  /** The width of a sign, with how often that happened. */
  private static double width(int times, Look look) {
    double digits = times == 1 ? 0 : look.scaled(GAP + DIGIT * Integer.toString(times).length());
    return 2 * LifeSign.radius(look) + digits;
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
    double radius = LifeSign.radius(look);
    double x = left;
    for (var each : signs().entrySet()) {
      int times = each.getValue();
      each.getKey().paint(pen, look, x + radius, y, color);
      if (times > 1) {
        var style = new TextStyle(look.label(), color, Pos.CENTER_LEFT);
        pen.text(Integer.toString(times), x + 2 * radius + look.scaled(GAP), y, style);
      }
      x += width(times, look) + look.scaled(BETWEEN);
    }
  }

  private Map<LifeSign, Integer> signs() {
    Map<LifeSign, Integer> signs = new EnumMap<>(LifeSign.class);
    events.forEach(event -> signs.merge(LifeSign.of(event.kind()), 1, Integer::sum));
    return signs;
  }
}
