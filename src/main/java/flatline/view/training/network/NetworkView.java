package flatline.view.training.network;

import flatline.model.network.UnitRef;
import flatline.model.scenario.Control;
import flatline.view.Words;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.network.Flow;
import flatline.view.plot.network.FlowPainter;
import flatline.view.plot.network.NetworkLayout;
import flatline.view.plot.network.NetworkPainter;
import flatline.view.plot.network.NetworkPicture;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.training.units.UnitKeys;
import flatline.view.training.units.UnitTip;
import flatline.viewmodel.training.UnitWork;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The network of one contender; a click on a unit selects it, and one on the output opens it. */
public final class NetworkView extends Region {

  /** Ems of height from which on there is room for buttons below the network. */
  private static final double LEAST_HEIGHT = 10;

  private final ObservableValue<Look> look;
  private final PlotCanvas canvas = new PlotCanvas(this::paintNetwork);
  private final PlotCanvas dots = new PlotCanvas(this::paintFlow);
  private final Flow flow = new Flow();
  private final NetworkPainter painter = new NetworkPainter();
  private final int index;
  private final UnitTip tip;
  private final UnitWork work;
  private final ShapeStrip strip;
  private final OutputBubble output;
  private @Nullable NetworkPicture picture;
  private boolean flowing;
  private boolean quiet;

  /**
   * @param index the contender's, from 0
   * @param work what is looked at and worked on
   */
  public NetworkView(int index, Words words, ObservableValue<Look> look, UnitWork work) {
    this.index = index;
    this.look = look;
    this.work = work;
    tip = new UnitTip(words);
    strip = new ShapeStrip(index, words, work.network());
    output = new OutputBubble(this, index, words, work);
    dots.setMouseTransparent(true);
    getChildren().addAll(canvas, dots, strip);
    var life = new Life(this);
    life.hear(look, _ -> repaint());
    ObservableValue<OptionalInt> open = work.sight().outputProperty();
    life.hear(open, now -> open(now.equals(OptionalInt.of(index))));
    setOnMouseClicked(this::click);
    UnitKeys.install(this, index, work.selection());
    getStyleClass().addAll("network", "spot", "focus-ring");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setOnMouseMoved(this::point);
    tip.install(canvas);
  }

  private void click(MouseEvent event) {
    Optional<UnitRef> unit = unitAt(event);
    if (unit.isPresent()) {
      work.selection().toggle(index, unit.get());
    } else if (isOutput(event) && !Touch.isLocked(Control.WEIGHTS, this)) {
      work.selection().pointIn(index);
      work.sight().toggleOutput(index);
    }
  }

  private void point(MouseEvent event) {
    tip.point(unitAt(event));
    setCursor(isOutput(event) ? Cursor.HAND : Cursor.DEFAULT);
    if (picture != null) {
      strip.point(layout(picture).layerAt(event.getX()));
    }
  }

  private void open(boolean open) {
    if (picture != null && open && !quiet) {
      output.open(picture.contender(), layout(picture).belowOutput());
    } else {
      output.close();
    }
  }

  /** Leaves out what changes the network while a class looks on. */
  public void setQuiet(boolean newQuiet) {
    quiet = newQuiet;
    requestLayout();
  }

  /** Takes note of what the contender is called beside the others. */
  public void setCalled(String name) {
    output.setCalled(name);
  }

  /** Draws a contender's network with what the focus points out in it. */
  public void show(NetworkPicture newPicture) {
    picture = newPicture;
    tip.show(newPicture.contender());
    output.show(newPicture.contender());
    if (!isHover()) {
      work.selection().selected().ifPresent(unit -> strip.point(unit.layer()));
    }
    placeStrip();
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
    NetworkLayout layout = layout(picture);
    if (flowing) {
      FlowPainter.paint(pen, picture, flow, layout, look.getValue());
    } else {
      FlowPainter.paintStill(pen, picture, layout, look.getValue());
    }
  }

  private void paintNetwork(Pen pen) {
    if (picture != null) {
      NetworkLayout layout = layout(picture);
      painter.paint(pen, picture, layout, look.getValue());
    }
  }

  private NetworkLayout layout(NetworkPicture shown) {
    return new NetworkLayout(
        shown.contender().network().shape(),
        canvas.getWidth(),
        canvas.getHeight(),
        look.getValue().scaled(1));
  }

  private Optional<UnitRef> unitAt(MouseEvent event) {
    return picture == null ? Optional.empty() : layout(picture).unitAt(event.getX(), event.getY());
  }

  private boolean isOutput(MouseEvent event) {
    return picture != null && layout(picture).isOutput(event.getX(), event.getY());
  }

  private void placeStrip() {
    if (picture != null && strip.isVisible()) {
      strip.show(picture.contender().network().shape().hidden(), layout(picture));
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double below = snapSizeY(strip.prefHeight(width));
    strip.setVisible(!quiet && getHeight() >= LEAST_HEIGHT * look.getValue().em());
    double height = Math.max(0, getHeight() - (strip.isVisible() ? below : 0));
    canvas.resizeRelocate(0, 0, width, height);
    dots.resizeRelocate(0, 0, width, height);
    strip.resizeRelocate(0, height, width, below);
    placeStrip();
  }
}
