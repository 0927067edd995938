package flatline.export;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.view.plot.ClassColors;
import flatline.view.plot.ContenderLabels;
import flatline.view.plot.Look;
import flatline.view.plot.OutputScale;
import flatline.view.plot.Phrases;
import flatline.view.plot.network.NetworkFocus;
import flatline.view.plot.network.NetworkLayout;
import flatline.view.plot.network.NetworkPainter;
import flatline.view.plot.network.NetworkPicture;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.plane.CurvePicture;
import flatline.view.plot.plane.FieldImage;
import flatline.view.plot.plane.HingePainter;
import flatline.view.plot.plane.KinkCurvePainter;
import flatline.view.plot.plane.PlaneMap;
import flatline.view.plot.plane.SamplePainter;
import flatline.view.plot.plane.ZeroMark;
import flatline.view.plot.time.Figure;
import flatline.view.plot.time.HistoryPainter;
import flatline.view.plot.time.TimePicture;
import flatline.view.plot.unit.StripLayout;
import flatline.view.plot.unit.StripPainter;
import flatline.view.plot.unit.StripPicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws the parts of a run at one step, as the Training page shows them, each as large as a pen.
 */
record RunDrawing(Snapshot snapshot, Phrases texts, Look look) {

  private static final int COARSEST = 16;
  private static final int FINEST = 2048;

  private ContenderSnapshot contender(int index) {
    return snapshot.contenders().get(index);
  }

  private OutputScale output() {
    return OutputScale.of(snapshot.scenario().setup().loss(), snapshot.data());
  }

  /** A contender's surface, its hinge lines and the samples; the pen's picture is a square. */
  void plane(Pen pen, int index, Optional<UnitRef> selected) {
    double side = pen.width();
    int selectedUnit = selected.filter(each -> each.layer() == 0).map(UnitRef::unit).orElse(-1);
    var curve = CurvePicture.Ground.of(snapshot.scenario().setup(), snapshot.data());
    if (curve.isPresent()) {
      var over = new PlaneMap(snapshot.window(), side);
      var shown = curve.get().of(contender(index), snapshot.data().features(), selectedUnit);
      KinkCurvePainter.paint(pen, shown, over, look);
      SamplePainter.paint(pen, snapshot.data(), output().loss(), over, look);
      return;
    }
    var surface = new FieldImage(Math.clamp(Math.round(side * pen.pixelScale()), COARSEST, FINEST));
    surface.paint(contender(index).surface(), ClassColors.ofOutput(output(), look.palette()));
    pen.image(surface.grid().whole(), 0, 0, side, 1);
    var map = new PlaneMap(snapshot.window(), side);
    var features = snapshot.data().features();
    Runnable lines =
        () -> HingePainter.paint(pen, contender(index), features, selectedUnit, map, look);
    pen.clipped(0, 0, side, side, lines);
    SamplePainter.paint(pen, snapshot.data(), output().loss(), map, look);
    ZeroMark.paint(pen, map, look);
  }

  /** A contender's links and units. */
  void network(Pen pen, int index, Optional<UnitRef> selected) {
    var layout =
        new NetworkLayout(
            contender(index).network().shape(), pen.width(), pen.height(), look.scaled(1));
    var focus = new NetworkFocus(selected, Optional.empty(), false, 1);
    var picture = new NetworkPicture(contender(index), snapshot.data().features(), output(), focus);
    new NetworkPainter().paint(pen, picture, layout, look);
  }

  /** A contender's units with their states. */
  void units(Pen pen, int index) {
    ContenderSnapshot shown = contender(index);
    var words = new ContenderWords(texts);
    var picture = new StripPicture(shown, Optional.empty(), unit -> words.state(shown, unit));
    var layout =
        new StripLayout(
            shown.network().shape().unitLayers(), pen.width(), pen.height(), look.scaled(1));
    StripPainter.paint(pen, picture, layout, look);
  }

  /** A figure of all contenders over the steps. */
  void chart(Pen pen, Figure figure) {
    var setup = snapshot.scenario().setup();
    var names =
        IntStream.range(0, snapshot.contenders().size())
            .mapToObj(each -> ContenderLabels.of(each, snapshot.activations(), setup, texts))
            .toList();
    var picture =
        new TimePicture(
            figure, snapshot, Optional.empty(), names, endings(), texts.get("chart.test"));
    HistoryPainter.paint(pen, picture, look);
  }

  private List<Optional<String>> endings() {
    return snapshot.contenders().stream()
        .map(each ->
            each.divergence()
                .map(at -> texts.get("chart.ended", texts.numbers().grouped(at.step()))))
        .toList();
  }

  /** What is seen in a chart. */
  String title(Figure figure) {
    String loss = snapshot.test().size() > 0 ? "chart.loss.tested" : "chart.loss";
    return texts.get(figure == Figure.LOSS ? loss : "chart.silent");
  }
}
