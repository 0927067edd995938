package flatline.view.training;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.training.ContenderSnapshot;
import flatline.model.vitals.UnitState;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints links: the sign of their weight as colour, its size as width. Of very many, the strongest.
 */
final class LinkPainter {

  /** More than these cannot be told apart, and slow the picture down. */
  static final int MOST = 240;

  private static final double WIDEST = 4.5;

  /** The weight of the widest links. */
  private static final double LARGE = 3;

  private static final double THINNEST = 0.7;
  private static final double DEAD_OPACITY = 0.45;
  private static final double INACTIVE_OPACITY = 0.38;

  private final Drawing drawing;
  private final Look look;
  private final NetworkLayout layout;
  private final ContenderSnapshot contender;

  LinkPainter(Drawing drawing, Look look, NetworkLayout layout, ContenderSnapshot contender) {
    this.drawing = drawing;
    this.look = look;
    this.layout = layout;
    this.contender = contender;
  }

  void paint() {
    Network network = contender.network();
    Shape shape = network.shape();
    double least = leastShown(network);
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double weight = network.weight(layer, unit, input);
          // Written so that a weight that is no number is shown.
          if (!(Math.abs(weight) < least)) {
            paint(layer, unit, input, weight);
          }
        }
      }
    }
  }

  /** The size of the last weight that is shown. */
  private static double leastShown(Network network) {
    Shape shape = network.shape();
    double[] sizes = new double[shape.parameters() - shape.hiddenUnits() - 1];
    if (sizes.length <= MOST) {
      return 0;
    }
    int at = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          sizes[at++] = Math.abs(network.weight(layer, unit, input));
        }
      }
    }
    Arrays.sort(sizes);
    return sizes[sizes.length - MOST];
  }

  private void paint(int layer, int unit, int input, double weight) {
    GraphicsContext gc = drawing.gc();
    UnitState state = quieter(state(layer, unit), state(layer - 1, input));
    gc.setStroke(color(weight, state));
    gc.setLineWidth(look.scaled(width(weight, state)));
    double fromX = layout.x(layer - 1) + size(layer - 1) / 2;
    double fromY = layout.y(layer - 1, input);
    double toX = layout.x(layer) - size(layer) / 2;
    double toY = layout.y(layer, unit);
    double bend = (toX - fromX) * 0.55;
    gc.beginPath();
    gc.moveTo(fromX, fromY);
    gc.bezierCurveTo(fromX + bend, fromY, toX - bend, toY, toX, toY);
    gc.stroke();
  }

  private double size(int layer) {
    if (layer < 0) {
      return layout.inputSize();
    }
    return layer == layout.shape().hidden().size() ? layout.outputTile() : layout.tile();
  }

  /** The state of a hidden unit; inputs and the output are alive. */
  private UnitState state(int layer, int unit) {
    boolean hidden = layer >= 0 && layer < layout.shape().hidden().size();
    return hidden ? contender.examination().unit(layer, unit).state() : UnitState.ALIVE;
  }

  private static UnitState quieter(UnitState one, UnitState other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static double width(double weight, UnitState state) {
    if (state == UnitState.DEAD || !Double.isFinite(weight)) {
      return THINNEST;
    }
    double full = THINNEST + (WIDEST - THINNEST) * Math.min(1, Math.abs(weight) / LARGE);
    return state == UnitState.INACTIVE ? Math.max(THINNEST, full / 2) : full;
  }

  private Color color(double weight, UnitState state) {
    if (state == UnitState.DEAD || !Double.isFinite(weight)) {
      return look.palette().dead().deriveColor(0, 1, 1, DEAD_OPACITY);
    }
    Color full = weight > 0 ? look.palette().classes().one() : look.palette().classes().zero();
    boolean pale = state == UnitState.INACTIVE;
    return full.deriveColor(0, 1, 1, pale ? INACTIVE_OPACITY : 0.85);
  }
}
