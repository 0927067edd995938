package flatline.view.training.network;

import flatline.model.network.UnitRef;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.Pen;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.network.Flow;
import flatline.view.plot.network.FlowPainter;
import flatline.view.plot.network.NetworkLayout;
import flatline.view.plot.network.NetworkPainter;
import flatline.view.plot.network.NetworkPicture;
import flatline.view.training.units.UnitKeys;
import flatline.view.training.units.UnitTip;
import flatline.viewmodel.training.UnitSelection;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The network of one contender; a click on a unit selects it. */
public final class NetworkView extends StackPane {

  private final ObservableValue<Look> look;
  private final PlotCanvas canvas = new PlotCanvas(this::paintNetwork);
  private final PlotCanvas dots = new PlotCanvas(this::paintFlow);
  private final Flow flow = new Flow();
  private final NetworkPainter painter = new NetworkPainter();
  private final UnitTip tip;
  private @Nullable NetworkPicture picture;
  private boolean flowing;

  /**
   * @param index the contender's, from 0
   * @param selection of the unit that is looked at
   */
  public NetworkView(int index, ObservableValue<Look> look, UnitTip tip, UnitSelection selection) {
    this.look = look;
    this.tip = tip;
    dots.setMouseTransparent(true);
    getChildren().addAll(canvas, dots);
    var life = new Life(this);
    life.hear(look, _ -> repaint());
    setOnMouseClicked(event -> unitAt(event).ifPresent(unit -> selection.toggle(index, unit)));
    UnitKeys.install(this, index, selection);
    getStyleClass().addAll("network", "spot", "focus-ring");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setOnMouseMoved(event -> tip.point(unitAt(event)));
    tip.install(this);
  }

  /** Draws a contender's network with what the focus points out in it. */
  public void show(NetworkPicture newPicture) {
    picture = newPicture;
    tip.show(newPicture.contender());
    repaint();
  }

  /** Lets pictures be had of what is seen here. */
  public void exhibit(Supplier<String> title) {
    canvas.exhibit(
        title,
        pen -> {
          paintNetwork(pen);
          paintFlow(pen);
        });
  }

  private void repaint() {
    canvas.repaint();
    dots.repaint();
  }

  /** Lets the gradient flow for some seconds; where it stands, it is drawn as it is then. */
  public void flow(boolean newFlowing, double seconds) {
    boolean turned = flowing != newFlowing;
    flowing = newFlowing;
    boolean moved =
        picture != null
            && flowing
            && flow.run(picture.contender().gradient(), picture.focus().largestGradient(), seconds);
    if (turned || moved) {
      dots.repaint();
    }
  }

  private void paintFlow(Pen pen) {
    // Where numbers are to be read nothing runs over them.
    if (picture == null || picture.focus().pass().isPresent()) {
      return;
    }
    NetworkLayout layout = layout(picture, pen.width(), pen.height());
    if (flowing) {
      FlowPainter.paint(pen, picture, flow, layout, look.getValue());
    } else {
      FlowPainter.paintStill(pen, picture, layout, look.getValue());
    }
  }

  private void paintNetwork(Pen pen) {
    if (picture != null) {
      NetworkLayout layout = layout(picture, pen.width(), pen.height());
      painter.paint(pen, picture, layout, look.getValue());
    }
  }

  private NetworkLayout layout(NetworkPicture shown, double width, double height) {
    return new NetworkLayout(
        shown.contender().network().shape(), width, height, look.getValue().scaled(1));
  }

  private Optional<UnitRef> unitAt(MouseEvent event) {
    return picture == null
        ? Optional.empty()
        : layout(picture, getWidth(), getHeight()).unitAt(event.getX(), event.getY());
  }
}
