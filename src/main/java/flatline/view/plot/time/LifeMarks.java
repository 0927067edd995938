package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Pen;
import java.util.List;

/**
 * Marks when units fell silent and when they came back, in a lane for each contender above the
 * lines.
 */
final class LifeMarks {

  private static final double LANE = 12;

  private final Pen pen;
  private final Look look;
  private final TimeLayout layout;

  LifeMarks(Pen pen, Look look, TimeLayout layout) {
    this.look = look;
    this.layout = layout;
    this.pen = pen;
  }

  /** The height of all lanes in pixels. */
  static double height(Snapshot snapshot, Look look) {
    return snapshot.contenders().size() * look.scaled(LANE) + look.scaled(2);
  }

  /** Paints what had happened by the step that is shown. */
  void paint(Snapshot snapshot) {
    List<LineStyle> styles =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), look.palette());
    for (int i = 0; i < styles.size(); i++) {
      double y = layout.axes().top() - height(snapshot, look) + look.scaled(LANE) * (i + 0.5);
      List<LifeEvent> past =
          snapshot.contenders().get(i).events().stream()
              .filter(event -> event.step() <= snapshot.step())
              .filter(event -> layout.steps().holds(event.step()))
              .toList();
      for (MarkGroup group : MarkGroup.of(past, step -> TimeCurve.x(layout.axes(), step), look)) {
        group.paint(pen, look, y, styles.get(i).color());
      }
    }
  }
}
