package flatline.view.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.digits.DigitSnapshot;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.study.EpochPainter;
import flatline.view.plot.study.EpochPicture;
import flatline.view.plot.study.EpochPicture.Line;
import flatline.view.plot.study.EpochPicture.Stop;
import flatline.view.study.run.FigureFormat;
import flatline.viewmodel.study.digits.DigitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** A figure of each activation by epoch: the mean over the seeds as a line, its interval a band. */
final class EpochChart extends StackPane {

  private final Ui ui;
  private final Words words;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private EpochPicture picture = new EpochPicture(List.of(), 1);

  EpochChart(Ui ui, Words words) {
    this.ui = ui;
    this.words = words;
    getChildren().add(canvas);
    canvas.exhibit(() -> words.get("picture.of.epochs"));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  void show(DigitSnapshot snapshot, DigitFigure figure) {
    picture =
        new EpochPicture(
            snapshot.plan().activations().stream()
                .map(each -> new Line(each, words.name(each), stops(snapshot, each, figure)))
                .filter(line -> !line.stops().isEmpty())
                .toList(),
            snapshot.plan().setup().epochs());
    canvas.repaint();
  }

  private List<Stop> stops(DigitSnapshot snapshot, Activation activation, DigitFigure figure) {
    int epochs = snapshot.plan().setup().epochs();
    var format = new FigureFormat(figure, words.numbers());
    List<Stop> stops = new ArrayList<>();
    // The untrained network would press the rest of an accuracy into one line.
    for (int epoch = figure.isShare() ? 1 : 0; epoch <= epochs; epoch++) {
      Optional<Band> band = snapshot.band(activation, epoch, figure::in);
      if (band.isPresent()) {
        stops.add(new Stop(epoch, format.drawn(band.get())));
      }
    }
    return stops;
  }

  private void paint(Pen pen) {
    EpochPainter.paint(pen, picture, ui.look().getValue());
  }
}
