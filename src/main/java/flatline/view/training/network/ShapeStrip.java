package flatline.view.training.network;

import flatline.model.network.Shape;
import flatline.model.scenario.Control;
import flatline.view.Words;
import flatline.view.control.Touch;
import flatline.view.plot.network.NetworkLayout;
import flatline.viewmodel.training.setup.NetworkSetup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Under a network: fewer and more units of each hidden layer, below its column, and fewer and more
 * layers below the output. Where columns stand too close, those of the layer that is pointed at.
 */
final class ShapeStrip extends Region {

  private final int contender;
  private final Words words;
  private final NetworkSetup network;
  private final List<SizeButtons> units = new ArrayList<>();
  private final Label number = new Label();
  private final SizeButtons layers;
  private List<Integer> hidden = List.of();
  private @Nullable NetworkLayout layout;
  private int pointedAt;

  /**
   * @param contender whose network it is, from 0
   */
  ShapeStrip(int contender, Words words, NetworkSetup network) {
    this.contender = contender;
    this.words = words;
    this.network = network;
    getStyleClass().add("shape-strip");
    number.getStyleClass().addAll("caption", "muted");
    var sign = new Region();
    sign.getStyleClass().add("layer-sign");
    layers =
        new SizeButtons(
            new SizeButtons.Act(
                "layers-less-" + contender,
                words.get("network.layers.less"),
                () -> network.deepen(-1)),
            new SizeButtons.Act(
                "layers-more-" + contender,
                words.get("network.layers.more"),
                () -> network.deepen(1)),
            List.of(sign));
    getChildren().addAll(number, layers);
    Touch.on(Control.HIDDEN, this);
  }

  /**
   * Belongs to a network from now on.
   *
   * @param widths of its hidden layers
   * @param drawn where its columns lie
   */
  void show(List<Integer> widths, NetworkLayout drawn) {
    layout = drawn;
    if (!widths.equals(hidden)) {
      hidden = List.copyOf(widths);
      while (units.size() < hidden.size()) {
        units.add(column(units.size()));
        getChildren().add(units.getLast());
      }
      for (int layer = 0; layer < hidden.size(); layer++) {
        int width = hidden.get(layer);
        units
            .get(layer)
            .allow(Shape.SHOWN_UNITS.holds(width - 1), Shape.SHOWN_UNITS.holds(width + 1));
      }
      int depth = hidden.size();
      layers.allow(Shape.SHOWN_LAYERS.holds(depth - 1), Shape.SHOWN_LAYERS.holds(depth + 1));
    }
    requestLayout();
  }

  private SizeButtons column(int layer) {
    String name = contender + "-" + layer;
    String number = Integer.toString(layer + 1);
    return new SizeButtons(
        new SizeButtons.Act(
            "units-less-" + name,
            words.get("network.units.less", number),
            () -> network.widen(layer, -1)),
        new SizeButtons.Act(
            "units-more-" + name,
            words.get("network.units.more", number),
            () -> network.widen(layer, 1)),
        List.of());
  }

  /** Takes note of the layer that is pointed at. */
  void point(int layer) {
    if (layer != pointedAt) {
      pointedAt = layer;
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return layers.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    if (layout == null) {
      return;
    }
    double end = put(layers, layout.column(hidden.size()), 0);
    boolean roomy = isRoomy(layout, end);
    int shown = Math.min(pointedAt, hidden.size() - 1);
    for (int layer = 0; layer < units.size(); layer++) {
      boolean seen = layer < hidden.size() && (roomy || layer == shown);
      units.get(layer).setVisible(seen);
      if (seen) {
        put(units.get(layer), layout.column(layer), roomy ? 0 : getWidth() - end);
      }
    }
    number.setVisible(!roomy);
    if (!roomy) {
      tell(units.get(shown), shown);
    }
  }

  /** Whether buttons below all columns fit beside each other. */
  private boolean isRoomy(NetworkLayout drawn, double end) {
    double left = 0;
    for (int layer = 0; layer < hidden.size(); layer++) {
      double half = units.get(layer).prefWidth(-1) / 2;
      if (drawn.column(layer) - half < left) {
        return false;
      }
      left = drawn.column(layer) + half;
    }
    return left <= end;
  }

  /** Says of which layer the only buttons are. */
  private void tell(SizeButtons buttons, int layer) {
    number.setText(Integer.toString(layer + 1));
    number.autosize();
    double x = Math.max(0, buttons.getLayoutX() - number.getWidth());
    number.relocate(x, snapPositionY((getHeight() - number.getHeight()) / 2));
    buttons.setLayoutX(snapPositionX(x + number.getWidth()));
  }

  /**
   * Puts buttons below a column.
   *
   * @param kept room at the right that is taken
   * @return where they begin
   */
  private double put(Region buttons, double column, double kept) {
    double width = snapSizeX(buttons.prefWidth(-1));
    double most = Math.max(0, getWidth() - kept - width);
    double x = snapPositionX(Math.clamp(column - width / 2, 0, most));
    buttons.resizeRelocate(x, 0, width, getHeight());
    return x;
  }
}
