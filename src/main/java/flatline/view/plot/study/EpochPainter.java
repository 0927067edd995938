package flatline.view.plot.study;

import flatline.model.digits.Band;
import flatline.view.plot.Axes;
import flatline.view.plot.EndLabels;
import flatline.view.plot.EndLabels.EndLabel;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Palette;
import flatline.view.plot.Polyline;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextWidth;
import flatline.view.plot.study.EpochPicture.Line;
import flatline.view.plot.study.EpochPicture.Stop;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/** Paints a figure by epoch: the mean over the seeds as a line, its interval a band. */
public final class EpochPainter {

  private static final double LINE = 2.6;
  private static final double BAND = 0.18;
  private static final double MARGIN = 0.06;
  private static final double TICK_GAP = 12;
  private static final int MOST_TICKS = 10;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final EpochPicture picture;
  private final Look look;
  private final Axes axes;
  private final List<LineStyle> styles;

  private EpochPainter(Pen pen, EpochPicture picture, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    axes = axes();
    styles =
        LineStyle.ofContenders(
            picture.lines().stream().map(Line::activation).toList(), look.palette());
  }

  /** Paints it, as large as the pen's picture; nothing where there are no lines. */
  public static void paint(Pen pen, EpochPicture picture, Look look) {
    if (!picture.lines().isEmpty()) {
      new EpochPainter(pen, picture, look).paint();
    }
  }

  private void paint() {
    String widest = "0".repeat(Integer.toString(picture.epochs()).length());
    double room = WIDTHS.of(widest, look.label()) + look.scaled(TICK_GAP);
    double across = (axes.right() - axes.left()) / room;
    axes.paint(
        pen,
        look,
        Ticks.between(0, picture.epochs(), (int) Math.clamp(across, 2, MOST_TICKS), 1),
        Ticks.between(axes.y().low(), axes.y().high(), 6, 1e-9));
    picture.lines().forEach(line -> axes.clipped(pen, () -> line(line)));
    labels();
  }

  private Axes axes() {
    List<Band> shown =
        picture.lines().stream().flatMap(line -> line.stops().stream()).map(Stop::band).toList();
    double low = shown.stream().mapToDouble(Band::low).min().orElse(0);
    double high = shown.stream().mapToDouble(Band::high).max().orElse(1);
    double margin = Math.max(MARGIN * (high - low), 1e-6 + 0.001 * Math.abs(high));
    double names =
        picture.lines().stream()
            .mapToDouble(line -> WIDTHS.of(line.name(), look.label()))
            .max()
            .orElse(0);
    double right = Math.max(look.scaled(60), pen.width() - names - look.scaled(16));
    double bottom = pen.height() - look.scaled(26);
    return new Axes(
        new LinearScale(0, picture.epochs(), look.scaled(44), right),
        new LinearScale(low - margin, high + margin, bottom, look.scaled(8)));
  }

  private LineStyle style(Line line) {
    return styles.get(picture.lines().indexOf(line));
  }

  private void line(Line line) {
    int count = line.stops().size();
    double[] along = new double[2 * count];
    double[] across = new double[2 * count];
    var mean = new Polyline();
    for (int i = 0; i < count; i++) {
      Stop stop = line.stops().get(i);
      double x = axes.x().at(stop.epoch());
      along[i] = x;
      along[2 * count - 1 - i] = x;
      across[i] = axes.y().at(stop.band().high());
      across[2 * count - 1 - i] = axes.y().at(stop.band().low());
      mean.add(x, axes.y().at(stop.band().mean()));
    }
    pen.fillPolygon(along, across, 2 * count, Palette.faint(style(line).color(), BAND));
    style(line).apply(pen, look.scaled(LINE));
    mean.stroke(pen);
  }

  private void labels() {
    List<EndLabel> labels = new ArrayList<>();
    for (Line line : picture.lines()) {
      Stop last = line.stops().getLast();
      double x = axes.x().at(last.epoch());
      double y = Math.clamp(axes.y().at(last.band().mean()), axes.top(), axes.bottom());
      Color color = style(line).color();
      Marks.point(pen, x, y, look.scaled(3.4), color, look.palette().surface().card());
      labels.add(new EndLabel(line.name(), color, y));
    }
    var spread = EndLabels.spread(labels, axes.top() + 6, axes.bottom() - 6, look.scaled(15));
    EndLabels.paint(pen, look, spread, axes.right() + look.scaled(10));
  }
}
