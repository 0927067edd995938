package flatline.export;

import flatline.export.raster.Raster;
import flatline.export.vector.SvgPen;
import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.model.loop.Snapshot;
import flatline.model.picture.FilmContent;
import flatline.model.picture.PictureKind;
import flatline.model.picture.PictureOrder;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import flatline.view.plot.function.CurvePainter;
import flatline.view.plot.function.GraphPicture;
import flatline.view.plot.pen.OffScreen;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PenPart;
import flatline.view.plot.time.Figure;
import java.util.Optional;
import javafx.scene.paint.Color;

/** A picture of a run, as it was asked for. */
public final class RunPicture {

  private static final double EM = 13;
  private static final double MARGIN = 12;
  private static final double VALUE_SHARE = 0.6;
  private static final GraphPicture.Part VALUE = new GraphPicture.Part(-3, 3, -1, 3, false);
  private static final GraphPicture.Part SLOPE = new GraphPicture.Part(-3, 3, -0.25, 1.25, false);

  private final PictureOrder order;
  private final Phrases texts;
  private final Look look;
  private final Snapshot snapshot;

  /** Makes the run that is shown, which may take its time. */
  public RunPicture(PictureOrder order, Phrases texts) {
    this.order = order;
    this.texts = texts;
    look = look(order.dark(), texts);
    snapshot = Snapshot.of(order.scenario(), order.kind().isTimeless() ? 0 : order.step());
  }

  /** What pictures in files are drawn with. */
  static Look look(boolean dark, Phrases texts) {
    return new Look(dark ? Palette.dark() : Palette.light(), EM, texts.numbers());
  }

  /** As SVG. */
  public String svg() {
    var pen = new SvgPen(order.size().width(), order.size().height(), "a");
    paint(pen);
    return pen.file(label(), ground());
  }

  /** As it is painted for its pixels. */
  public OffScreen offScreen() {
    var size = order.size();
    return new OffScreen(size.width(), size.height(), size.scale(), ground(), this::paint);
  }

  /** The pixels of what is off the screen; on the FX thread. */
  public static Raster raster(OffScreen painted) {
    return Raster.of(painted.width(), painted.height(), painted.pixels());
  }

  private String label() {
    String name = texts.preset(snapshot.scenario().title().name());
    String kind = kind();
    String step = texts.get("handout.step", texts.numbers().grouped(snapshot.step()));
    String what = order.kind().isTimeless() ? kind : kind + ", " + step;
    return name.isEmpty() ? what : name + ": " + what;
  }

  private String kind() {
    return switch (order.kind()) {
      case RUN -> texts.get("picture.run");
      case PLANE -> texts.get("handout.plane", contender());
      case NETWORK -> texts.get("handout.network", contender());
      case UNITS -> contender() + ", " + texts.get("units.title");
      case LOSS -> texts.get("chart.loss");
      case DEAD -> texts.get("chart.silent");
      case FUNCTIONS -> texts.get("picture.functions");
      case DERIVATIVES -> texts.get("picture.derivatives");
    };
  }

  private String contender() {
    return new ContenderWords(texts).name(snapshot, order.contender());
  }

  private Color ground() {
    var surface = look.palette().surface();
    return switch (order.kind()) {
      case RUN -> surface.ground();
      case PLANE, NETWORK, UNITS, LOSS, DEAD, FUNCTIONS, DERIVATIVES -> surface.card();
    };
  }

  private void paint(Pen whole) {
    boolean fills = order.kind() == PictureKind.RUN || order.kind() == PictureKind.PLANE;
    double margin = fills ? 0 : MARGIN;
    double width = whole.width() - 2 * margin;
    paintWithin(new PenPart(whole, margin, margin, width, whole.height() - 2 * margin));
  }

  private void paintWithin(Pen pen) {
    var run = new RunDrawing(snapshot, texts, look);
    switch (order.kind()) {
      case RUN -> RunSheet.paint(pen, snapshot, FilmContent.ALL, texts, look);
      case PLANE -> {
        double side = Math.min(pen.width(), pen.height());
        double x = (pen.width() - side) / 2;
        double y = (pen.height() - side) / 2;
        run.plane(new PenPart(pen, x, y, side, side), order.contender(), Optional.empty());
      }
      case NETWORK -> run.network(pen, order.contender(), Optional.empty());
      case UNITS -> run.units(pen, order.contender());
      case LOSS -> run.chart(pen, Figure.LOSS);
      case DEAD -> run.chart(pen, Figure.SILENT);
      case FUNCTIONS -> {
        Pen rest = belowLegend(pen);
        double above = Math.rint(VALUE_SHARE * rest.height());
        graph(new PenPart(rest, 0, 0, rest.width(), above), Graph.VALUE, VALUE);
        double below = rest.height() - above;
        graph(new PenPart(rest, 0, above, rest.width(), below), Graph.SLOPE, SLOPE);
      }
      case DERIVATIVES -> graph(belowLegend(pen), Graph.SLOPE, SLOPE);
    }
  }

  private Pen belowLegend(Pen pen) {
    new Legend(order.scenario().setup().contenders(), this::name, look).paint(pen);
    double height = Math.rint(look.scaled(Legend.HEIGHT));
    return new PenPart(pen, 0, height, pen.width(), pen.height() - height);
  }

  private String name(Activation function) {
    return new ContenderWords(texts).name(function);
  }

  private void graph(Pen pen, Graph graph, GraphPicture.Part part) {
    var functions = order.scenario().setup().contenders();
    var picture = new GraphPicture(graph, functions, part, 0, false, true, Optional.empty());
    CurvePainter.paint(pen, picture, texts, look);
  }
}
