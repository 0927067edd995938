package flatline.view.plot.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Shape;
import flatline.model.vitals.UnitState;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import java.util.Arrays;
import javafx.scene.paint.Color;

/**
 * Paints links: the sign of what they tell as colour, its size as width. Of very many, the
 * strongest.
 */
final class LinkPainter {

  /** More than these cannot be told apart, and slow the picture down. */
  static final int MOST = 240;

  private static final double WIDEST = 4.5;

  private static final double THINNEST = 0.7;
  private static final double DEAD_OPACITY = 0.45;
  private static final double INACTIVE_OPACITY = 0.38;

  private final Pen pen;
  private final Look look;
  private final NetworkLayout layout;
  private final ContenderSnapshot contender;

  LinkPainter(Pen pen, Look look, NetworkLayout layout, ContenderSnapshot contender) {
    this.pen = pen;
    this.look = look;
    this.layout = layout;
    this.contender = contender;
  }

  void paint(LinkMeaning meaning) {
    Shape shape = layout.shape();
    double least = leastShown(shape, meaning);
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double told = meaning.of(layer, unit, input);
          // Written so that what is no number is shown.
          if (!(Math.abs(told) < least)) {
            paint(layer, unit, input, told / meaning.large());
          }
        }
      }
    }
  }

  /** The size of the last one that is shown. */
  static double leastShown(Shape shape, LinkMeaning meaning) {
    double[] sizes = new double[shape.parameters() - shape.hiddenUnits() - 1];
    if (sizes.length <= MOST) {
      return 0;
    }
    int at = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          sizes[at++] = Math.abs(meaning.of(layer, unit, input));
        }
      }
    }
    Arrays.sort(sizes);
    return sizes[sizes.length - MOST];
  }

  private void paint(int layer, int unit, int input, double strength) {
    UnitState state = quieter(state(layer, unit), state(layer - 1, input));
    pen.stroke(color(strength, state), look.scaled(width(strength, state)), Pen.Nib.SQUARE);
    LinkPath.of(layout, layer, unit, input).draw(pen);
  }

  /** The state of a hidden unit; inputs and the output are alive. */
  private UnitState state(int layer, int unit) {
    boolean hidden = layer >= 0 && layer < layout.shape().hidden().size();
    return hidden ? contender.examination().unit(layer, unit).state() : UnitState.ALIVE;
  }

  private static UnitState quieter(UnitState one, UnitState other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static double width(double strength, UnitState state) {
    if (state == UnitState.DEAD || !Double.isFinite(strength)) {
      return THINNEST;
    }
    double full = THINNEST + (WIDEST - THINNEST) * Math.min(1, Math.abs(strength));
    return state == UnitState.INACTIVE ? Math.max(THINNEST, full / 2) : full;
  }

  private Color color(double strength, UnitState state) {
    if (state == UnitState.DEAD || !Double.isFinite(strength)) {
      return look.palette().dead().deriveColor(0, 1, 1, DEAD_OPACITY);
    }
    Color full = strength > 0 ? look.palette().classes().one() : look.palette().classes().zero();
    boolean pale = state == UnitState.INACTIVE;
    return full.deriveColor(0, 1, 1, pale ? INACTIVE_OPACITY : 0.85);
  }
}
