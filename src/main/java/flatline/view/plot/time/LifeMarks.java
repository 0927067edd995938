package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks when units fell silent and when they came back, in a lane for each contender above the
 * lines.
 */
final class LifeMarks {

  private static final double LANE = 12;
  private static final double REACH = 2;

  /** The marks of a contender, around a height. */
  private record Lane(double y, List<MarkGroup> groups) {}

  private final Look look;
  private final List<Lane> lanes = new ArrayList<>();

  /** What had happened by the step that is shown; nothing where there is no room for it. */
  LifeMarks(Snapshot snapshot, TimeLayout layout, Look look) {
    this.look = look;
    for (int i = 0; layout.hasMarks(look) && i < snapshot.contenders().size(); i++) {
      List<LifeEvent> past =
          snapshot.contenders().get(i).events().stream()
              .filter(event -> event.step() <= snapshot.step())
              .filter(event -> layout.steps().holds(event.step()))
              .toList();
      lanes.add(
          new Lane(
              layout.axes().top() - height(snapshot, look) + look.scaled(LANE) * (i + 0.5),
              MarkGroup.of(past, step -> TimeCurve.x(layout.axes(), step), look)));
    }
  }

  /** The height of all lanes in pixels. */
  static double height(Snapshot snapshot, Look look) {
    return snapshot.contenders().size() * look.scaled(LANE) + look.scaled(2);
  }

  /** Paints them in the contenders' colours. */
  void paint(Pen pen, List<LineStyle> styles) {
    for (int i = 0; i < lanes.size(); i++) {
      for (MarkGroup group : lanes.get(i).groups()) {
        group.paint(pen, look, lanes.get(i).y(), styles.get(i).color());
      }
    }
  }

  /** The mark at a place, and whose it is. */
  Optional<TimeSign.Happened> at(double x, double y) {
    for (int i = 0; i < lanes.size(); i++) {
      if (Math.abs(y - lanes.get(i).y()) <= look.scaled(LANE) / 2) {
        int contender = i;
        return lanes.get(i).groups().stream()
            .filter(group -> group.isAt(x, look.scaled(REACH)))
            .findFirst()
            .map(group -> new TimeSign.Happened(contender, group));
      }
    }
    return Optional.empty();
  }
}
