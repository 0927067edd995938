package flatline.view.study.stream;

import flatline.model.digits.Band;
import flatline.model.stream.StreamCurve;
import flatline.model.stream.StreamPoint;
import flatline.model.study.Distribution;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.study.EpochPainter;
import flatline.view.plot.study.EpochPicture;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.StackPane;

/** A figure of each network over the steps: the mean over the seeds. */
final class StreamChart extends StackPane {

  private static final int THOUSAND = 1000;

  private final StreamNames names;
  private final PlotCanvas canvas;
  private EpochPicture picture = new EpochPicture(List.of(), 1);

  /**
   * @param title the key of what its picture is called when it is saved
   */
  StreamChart(String title, Ui ui, StreamNames names) {
    this.names = names;
    canvas = new PlotCanvas(pen -> EpochPainter.paint(pen, picture, ui.look().getValue()));
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get(title));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /**
   * Shows a figure of some curves.
   *
   * @param steps of the whole run
   * @param factor by which it is drawn larger: 100 for per cent
   */
  void show(
      List<StreamCurve> curves,
      long steps,
      double factor,
      Function<? super StreamPoint, Distribution> figure) {
    picture =
        new EpochPicture(
            curves.stream()
                .map(curve ->
                    new EpochPicture.Line(
                        curve.contender().activation(),
                        names.of(curve),
                        curve.windows().stream()
                            .filter(point -> figure.apply(point).count() > 0)
                            .map(point -> stop(point, figure.apply(point), factor))
                            .toList()))
                .filter(line -> !line.stops().isEmpty())
                .toList(),
            (int) (steps / THOUSAND));
    canvas.repaint();
  }

  private static EpochPicture.Stop stop(StreamPoint point, Distribution values, double factor) {
    // Bands of six networks over each other hide more than they tell: intervals are in the table.
    double mean = factor * values.mean();
    return new EpochPicture.Stop(
        (int) (point.step() / THOUSAND), new Band(mean, mean, mean, values.count()));
  }
}
