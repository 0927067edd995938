package flatline.view.training;

import flatline.model.network.Loss;
import flatline.model.training.ContenderSnapshot;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.PlotCanvas;
import flatline.viewmodel.training.UnitRef;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The network of one contender; a click on a unit selects it. */
final class NetworkView extends StackPane {

  private static final int OUTER = 4;

  private final ObservableValue<Look> look;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private final TileAtlas atlas = new TileAtlas();
  private final UnitTip tip;
  private @Nullable ContenderSnapshot contender;
  private Loss loss = Loss.CROSS_ENTROPY;
  private Optional<UnitRef> selected = Optional.empty();

  /**
   * @param onUnit is told which unit was clicked
   */
  NetworkView(ObservableValue<Look> look, UnitTip tip, Consumer<UnitRef> onUnit) {
    this.look = look;
    this.tip = tip;
    getChildren().add(canvas);
    look.subscribe(_ -> canvas.repaint());
    setOnMouseClicked(event -> unitAt(event).ifPresent(onUnit));
    setOnMouseMoved(this::explain);
    tip.install(this);
  }

  /** Shows a contender. */
  void show(ContenderSnapshot newContender, Loss newLoss, Optional<UnitRef> newSelected) {
    contender = newContender;
    loss = newLoss;
    selected = newSelected;
    canvas.repaint();
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
    new LinkPainter(drawing, look.getValue(), layout, contender).paint();
    new TilePainter(drawing, look.getValue(), layout, atlas)
        .paint(
            contender,
            selected.map(UnitRef::layer).orElse(-1),
            selected.map(UnitRef::unit).orElse(-1));
    drawing.gc().restore();
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
