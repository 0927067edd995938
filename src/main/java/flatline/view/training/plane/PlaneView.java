package flatline.view.training.plane;

import flatline.model.data.Dataset;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.PlaneWindow;
import flatline.model.loop.Snapshot;
import flatline.model.network.Loss;
import flatline.model.network.UnitRef;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.ClassColors;
import flatline.view.plot.Look;
import flatline.view.plot.OutputScale;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.plane.CurvePicture;
import flatline.view.plot.plane.FieldImage;
import flatline.view.plot.plane.HingePainter;
import flatline.view.plot.plane.KinkCurvePainter;
import flatline.view.plot.plane.PlaneMap;
import flatline.view.plot.plane.SampleLegend;
import flatline.view.plot.plane.SamplePainter;
import flatline.view.plot.plane.ZeroMark;
import flatline.viewmodel.training.setup.PlaneSight;
import flatline.viewmodel.training.timeline.Hinge;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The input plane of one contender: its decision surface, hinge lines, and the samples on top. Each
 * is a layer of its own, since the samples stay as they are while the others change all the time.
 */
public final class PlaneView extends Region {

  /** Finer pictures are stretched instead: beyond this a frame would take too long. */
  private static final int FINEST = 512;

  /** In pictures that nobody waits for with each frame. */
  private static final int LARGEST = 2048;

  private static final int COARSEST = 16;

  private final ObservableValue<Look> look;
  private final Words words;
  private final PlaneSight sight;
  private final ImageView surface = new ImageView();
  private final PlotCanvas lines = new PlotCanvas(this::paintLines);
  private final PlotCanvas samples = new PlotCanvas(this::paintSamples);
  private final ThinningNote note;
  private final SampleRing ring;
  private final MovingLine moving;
  private FieldImage image = new FieldImage(COARSEST);
  private @Nullable Shown shown;
  private @Nullable ClassColors colors;

  /** What is shown now. */
  private record Shown(
      long run,
      ContenderSnapshot contender,
      PlaneWindow window,
      Dataset data,
      Dataset test,
      OutputScale output,
      Optional<CurvePicture.Ground> curve,
      Optional<UnitRef> selected) {}

  /**
   * @param sight what the plane shows
   */
  public PlaneView(ObservableValue<Look> look, Words words, PlaneSight sight) {
    this.look = look;
    this.words = words;
    this.sight = sight;
    getStyleClass().addAll("plane", "spot");
    surface.setManaged(false);
    surface.setSmooth(true);
    lines.setMouseTransparent(true);
    samples.setMouseTransparent(true);
    ring = new SampleRing(look);
    moving = new MovingLine(look);
    note = new ThinningNote(words);
    getChildren().addAll(surface, lines, moving, samples, note, ring);
    var life = new Life(this);
    life.hear(look, _ -> restyle());
    life.hear(sight.testProperty(), _ -> samples.repaint());
  }

  private void restyle() {
    colors = null;
    paintSurface();
    lines.repaint();
    samples.repaint();
  }

  /** Lets pictures be had of what is seen here. */
  public void exhibit(Supplier<String> title) {
    lines.exhibit(title, this::paintAll);
  }

  private void paintAll(Pen pen) {
    if (shown != null) {
      int pixels = Math.clamp(Math.round(pen.width() * pen.pixelScale()), COARSEST, LARGEST);
      var field = new FieldImage(pixels);
      var output = ClassColors.ofOutput(shown.output, look.getValue().palette());
      if (shown.curve.isEmpty()) {
        field.paint(shown.contender.surface(), output);
        pen.image(field.grid().whole(), 0, 0, pen.width(), 1);
      }
      pen.clipped(0, 0, pen.width(), pen.height(), () -> paintLines(pen));
      paintSamples(pen);
    }
  }

  /** Rings the sample that is followed. */
  public void ring(Snapshot snapshot, OptionalInt sample) {
    ring.show(snapshot, sample, Math.min(getWidth(), getHeight()));
  }

  /** Shows a unit's line on its way, or none. */
  public void move(Snapshot snapshot, Optional<Hinge> hinge) {
    moving.show(snapshot, hinge, Math.min(getWidth(), getHeight()));
  }

  /** Draws what a contender says all over the plane, and the data on top. */
  @SuppressWarnings("ReferenceEquality") // asked at every picture, perhaps of a million samples
  public void show(Snapshot snapshot, ContenderSnapshot contender, Optional<UnitRef> selected) {
    Shown last = shown;
    OutputScale output =
        OutputScale.of(snapshot.scenario().setup().loss(), snapshot.data())
            .withTwoColors(sight.twoColorsProperty().get());
    shown =
        new Shown(
            snapshot.run(),
            contender,
            snapshot.window(),
            snapshot.data(),
            snapshot.test(),
            output,
            last != null && last.data == snapshot.data()
                ? last.curve
                : CurvePicture.Ground.of(snapshot.scenario().setup(), snapshot.data()),
            selected);
    surface.setVisible(shown.curve.isEmpty());
    if (last == null || !last.output.equals(output)) {
      colors = null;
    }
    // The data stay the same throughout a run, unless they are a stream.
    if (last == null || last.run != snapshot.run() || last.data != snapshot.data()) {
      samples.repaint();
    }
    if (note.show(snapshot.data().size())) {
      requestLayout();
    }
    paintSurface();
    lines.repaint();
  }

  /** How outputs are coloured, there and elsewhere on the card. */
  public OutputScale output() {
    return shown == null ? new OutputScale(Loss.CROSS_ENTROPY, 1) : shown.output;
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight());
    surface.setFitWidth(side);
    surface.setFitHeight(side);
    lines.resizeRelocate(0, 0, side, side);
    samples.resizeRelocate(0, 0, side, side);
    note.autosize();
    note.relocate(0, side - note.getHeight());
    int pixels = Math.clamp(Math.round(side * pixelScale()), COARSEST, FINEST);
    if (pixels != image.side()) {
      image = new FieldImage(pixels);
      surface.setImage(image.grid().image());
      paintSurface();
    }
  }

  private double pixelScale() {
    return getScene() == null || getScene().getWindow() == null
        ? Screen.getPrimary().getOutputScaleX()
        : getScene().getWindow().getOutputScaleX();
  }

  private void paintSurface() {
    if (shown != null && shown.curve.isEmpty()) {
      if (colors == null) {
        colors = ClassColors.ofOutput(shown.output, look.getValue().palette());
      }
      image.paint(shown.contender.surface(), colors);
    }
  }

  private void paintLines(Pen pen) {
    Shown now = shown;
    if (now != null) {
      var map = new PlaneMap(now.window, pen.width());
      int unit = now.selected.filter(each -> each.layer() == 0).map(UnitRef::unit).orElse(-1);
      var features = now.data.features();
      now.curve.ifPresentOrElse(
          ground ->
              KinkCurvePainter.paint(
                  pen, ground.of(now.contender, features, unit), map, look.getValue()),
          () -> HingePainter.paint(pen, now.contender, features, unit, map, look.getValue()));
    }
  }

  private void paintSamples(Pen pen) {
    if (shown != null) {
      var map = new PlaneMap(shown.window, pen.width());
      Look now = look.getValue();
      boolean tested = sight.testProperty().get() && shown.test.size() > 0;
      if (tested) {
        SamplePainter.paintTest(pen, shown.test, shown.output, map, now);
      }
      SamplePainter.paint(pen, shown.data, shown.output.loss(), map, now);
      if (shown.curve.isEmpty()) {
        ZeroMark.paint(pen, map, now);
      }
      if (tested) {
        SampleLegend.paint(pen, words.get("plane.training"), words.get("plane.test"), now);
      }
    }
  }
}
