package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.digits.DigitSnapshot;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.EndLabels;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.Polyline;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import flatline.view.study.run.FigureFormat;
import flatline.viewmodel.study.DigitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** A figure of each activation by epoch: the mean over the seeds as a line, its interval a band. */
final class EpochChart extends StackPane {

  private static final double LINE = 2.6;
  private static final double BAND = 0.18;
  private static final double MARGIN = 0.06;

  /** A figure of an activation after an epoch. */
  private record Stop(int epoch, Band band) {}

  private record Line(Activation activation, List<Stop> stops) {}

  private final Ui ui;
  private final Words words;
  private final TextWidth width = new TextWidth();
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private DigitFigure figure = DigitFigure.TEST_ACCURACY;
  private List<Line> lines = List.of();
  private int epochs = 1;

  EpochChart(Ui ui, Words words) {
    this.ui = ui;
    this.words = words;
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  void show(DigitSnapshot snapshot, DigitFigure newFigure) {
    figure = newFigure;
    epochs = snapshot.plan().setup().epochs();
    lines =
        snapshot.plan().activations().stream()
            .map(each -> new Line(each, stops(snapshot, each)))
            .filter(line -> !line.stops().isEmpty())
            .toList();
    canvas.repaint();
  }

  private List<Stop> stops(DigitSnapshot snapshot, Activation activation) {
    var format = new FigureFormat(figure);
    List<Stop> stops = new ArrayList<>();
    // The untrained network would press the rest of an accuracy into one line.
    for (int epoch = figure.isShare() ? 1 : 0; epoch <= epochs; epoch++) {
      Optional<Band> band = snapshot.band(activation, epoch, figure::in);
      if (band.isPresent()) {
        Band of = band.get();
        stops.add(
            new Stop(
                epoch,
                new Band(
                    format.drawn(of.mean()),
                    format.drawn(of.low()),
                    format.drawn(of.high()),
                    of.runs())));
      }
    }
    return stops;
  }

  private void paint(Drawing drawing) {
    if (lines.isEmpty()) {
      return;
    }
    Look look = ui.look().getValue();
    Axes axes = axes(drawing, look);
    axes.paint(
        drawing,
        look,
        Ticks.between(0, epochs, 10, 1),
        Ticks.between(axes.y().low(), axes.y().high(), 6, 1e-9));
    lines.forEach(line -> axes.clipped(drawing, () -> paint(drawing, look, axes, line)));
    label(drawing, look, axes);
  }

  private Axes axes(Drawing drawing, Look look) {
    List<Band> shown =
        lines.stream().flatMap(line -> line.stops().stream()).map(Stop::band).toList();
    double low = shown.stream().mapToDouble(Band::low).min().orElse(0);
    double high = shown.stream().mapToDouble(Band::high).max().orElse(1);
    double margin = Math.max(MARGIN * (high - low), 1e-6 + 0.001 * Math.abs(high));
    double names =
        lines.stream().mapToDouble(line -> width.of(name(line), look.label())).max().orElse(0);
    double right = drawing.width() - names - look.scaled(16);
    return new Axes(
        new LinearScale(0, epochs, look.scaled(44), Math.max(look.scaled(60), right)),
        new LinearScale(
            low - margin, high + margin, drawing.height() - look.scaled(26), look.scaled(8)));
  }

  private String name(Line line) {
    return words.name(line.activation());
  }

  private void paint(Drawing drawing, Look look, Axes axes, Line line) {
    var gc = drawing.gc();
    LineStyle style = LineStyle.of(line.activation(), look.palette());
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
    gc.setGlobalAlpha(BAND);
    gc.setFill(style.color());
    gc.fillPolygon(along, across, 2 * count);
    gc.setGlobalAlpha(1);
    style.apply(gc, look.scaled(LINE));
    mean.stroke(gc);
    gc.setLineDashes();
    gc.setLineWidth(1);
  }

  private void label(Drawing drawing, Look look, Axes axes) {
    List<EndLabels.EndLabel> labels = new ArrayList<>();
    for (Line line : lines) {
      Stop last = line.stops().getLast();
      double x = axes.x().at(last.epoch());
      double y = Math.clamp(axes.y().at(last.band().mean()), axes.top(), axes.bottom());
      var color = LineStyle.of(line.activation(), look.palette()).color();
      Marks.point(drawing, x, y, look.scaled(3.4), color, look.palette().surface().card());
      labels.add(new EndLabels.EndLabel(name(line), color, y));
    }
    var spread = EndLabels.spread(labels, axes.top() + 6, axes.bottom() - 6, look.scaled(15));
    EndLabels.paint(drawing, look, spread, axes.right() + look.scaled(10));
  }
}
