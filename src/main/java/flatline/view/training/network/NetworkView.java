package flatline.view.training.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Loss;
import flatline.model.network.UnitRef;
import flatline.view.life.Life;
import flatline.view.plot.ClassColors;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.PlotCanvas;
import flatline.view.training.units.UnitKeys;
import flatline.view.training.units.UnitTip;
import flatline.viewmodel.training.UnitSelection;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The network of one contender; a click on a unit selects it. */
public final class NetworkView extends StackPane {

  private static final int OUTER = 4;

  private final ObservableValue<Look> look;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final PlotCanvas dots = new PlotCanvas(this::paintFlow);
  private final Flow flow = new Flow();
  private final TileAtlas atlas = new TileAtlas();
  private final UnitTip tip;
  private @Nullable ContenderSnapshot contender;
  private Loss loss = Loss.CROSS_ENTROPY;
  private NetworkFocus focus = NetworkFocus.NOTHING;

  /**
   * @param selection of the unit that is looked at
   */
  public NetworkView(ObservableValue<Look> look, UnitTip tip, UnitSelection selection) {
    this.look = look;
    this.tip = tip;
    dots.setMouseTransparent(true);
    getChildren().addAll(canvas, dots);
    var life = new Life(this);
    life.hear(look, _ -> repaint());
    life.hear(
        sceneProperty().flatMap(scene -> scene.getPreferences().reducedMotionProperty()),
        _ -> dots.repaint());
    setOnMouseClicked(event -> unitAt(event).ifPresent(selection::toggle));
    UnitKeys.install(this, selection);
    getStyleClass().add("network");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setOnMouseMoved(this::explain);
    tip.install(this);
  }

  /** Draws a contender's network with what the focus points out in it. */
  public void show(ContenderSnapshot newContender, Loss newLoss, NetworkFocus newFocus) {
    contender = newContender;
    loss = newLoss;
    focus = newFocus;
    repaint();
  }

  private void repaint() {
    canvas.repaint();
    dots.repaint();
  }

  /** Lets the gradient flow for some seconds; with motion reduced it is drawn standing. */
  public void flow(double seconds) {
    if (contender != null
        && !isStill()
        && flow.run(contender.gradient(), focus.largestGradient(), seconds)) {
      dots.repaint();
    }
  }

  private boolean isStill() {
    return getScene() != null && getScene().getPreferences().isReducedMotion();
  }

  private void paintFlow(Drawing drawing) {
    // Where numbers are to be read nothing runs over them.
    if (contender == null || focus.pass().isPresent()) {
      return;
    }
    drawing.gc().save();
    drawing.gc().translate(OUTER, OUTER);
    var painter =
        new FlowPainter(
            drawing,
            look.getValue(),
            layout(contender, drawing.width(), drawing.height()),
            LinkMeaning.gradients(contender, focus.largestGradient()));
    if (isStill()) {
      painter.paintStill();
    } else {
      painter.paint(flow);
    }
    drawing.gc().restore();
  }

  private void paint(Drawing drawing) {
    if (contender == null) {
      return;
    }
    var palette = look.getValue().palette();
    atlas.paint(contender, ClassColors.ofUnit(palette), ClassColors.ofOutput(loss, palette));
    var layout = layout(contender, drawing.width(), drawing.height());
    drawing.gc().save();
    drawing.gc().translate(OUTER, OUTER);
    var meaning = meaning(contender);
    new LinkPainter(drawing, look.getValue(), layout, contender).paint(meaning);
    new TilePainter(drawing, look.getValue(), layout, atlas)
        .paint(
            contender,
            focus.unit().map(UnitRef::layer).orElse(-1),
            focus.unit().map(UnitRef::unit).orElse(-1));
    focus
        .pass()
        .ifPresent(pass ->
            new PassPainter(drawing, look.getValue(), layout).paint(pass, meaning, focus.unit()));
    drawing.gc().restore();
  }

  private LinkMeaning meaning(ContenderSnapshot shown) {
    if (focus.pass().isPresent()) {
      return LinkMeaning.carried(shown, focus.pass().orElseThrow());
    }
    return focus.gradients()
        ? LinkMeaning.gradients(shown, focus.largestGradient())
        : LinkMeaning.weights(shown);
  }

  private NetworkLayout layout(ContenderSnapshot shown, double width, double height) {
    return new NetworkLayout(
        shown.network().shape(), width - 2 * OUTER, height - 2 * OUTER, look.getValue().scaled(1));
  }

  private Optional<UnitRef> unitAt(MouseEvent event) {
    if (contender == null) {
      return Optional.empty();
    }
    return layout(contender, getWidth(), getHeight())
        .unitAt(event.getX() - OUTER, event.getY() - OUTER)
        .map(at -> new UnitRef(at[0], at[1]));
  }

  private void explain(MouseEvent event) {
    if (contender != null) {
      tip.show(contender, unitAt(event));
    }
  }
}
