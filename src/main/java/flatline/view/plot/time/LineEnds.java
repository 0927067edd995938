package flatline.view.plot.time;

import flatline.view.plot.Axes;
import flatline.view.plot.EndLabels;
import flatline.view.plot.EndLabels.EndLabel;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;

/** Labels beside a chart, each with a thin way to the point of which it speaks. */
final class LineEnds {

  private static final double WAY_OPACITY = 0.4;
  private static final double POINT = 5.6;

  /** The point at which a contender's line stands, and its label. */
  record End(double x, EndLabel label) {

    double y() {
      return label.at();
    }
  }

  private final Pen pen;
  private final Look look;
  private final Axes axes;
  private final LabelRoom room;

  LineEnds(Pen pen, Look look, TimeLayout layout) {
    this.pen = pen;
    this.look = look;
    axes = layout.axes();
    room = layout.labels();
  }

  /** Paints all of them. */
  void paint(List<End> ends) {
    List<End> down = new ArrayList<>(ends);
    down.sort(Comparator.comparingDouble(End::y));
    int columns = room.columns();
    List<EndLabel> rows = new ArrayList<>();
    for (int first = 0; first < down.size(); first += columns) {
      rows.add(middle(down.subList(first, Math.min(down.size(), first + columns))));
    }
    List<EndLabel> spread = EndLabels.spread(rows, room.top(), room.bottom(), room.apart());
    for (int i = 0; i < down.size(); i++) {
      way(down.get(i), spread.get(i / columns).at());
      EndLabel label = down.get(i).label();
      double x = axes.right() + room.gap() + i % columns * room.wide();
      var placed = new EndLabel(label.text(), label.color(), spread.get(i / columns).at());
      EndLabels.paint(pen, look, List.of(placed), x);
    }
  }

  /** Where a row would stand best. */
  private static EndLabel middle(List<End> row) {
    double y = row.stream().mapToDouble(End::y).average().orElseThrow();
    return new EndLabel("", Color.TRANSPARENT, y);
  }

  private void way(End end, double y) {
    pen.stroke(Palette.faint(end.label().color(), WAY_OPACITY), pen.hairline(), Pen.Nib.FLAT);
    pen.dash(1, 2);
    double from = Math.clamp(end.x() + look.scaled(POINT), axes.left(), axes.right());
    pen.line(from, end.y(), axes.right(), end.y());
    pen.line(axes.right(), end.y(), axes.right() + room.gap() - 2, y);
  }
}
