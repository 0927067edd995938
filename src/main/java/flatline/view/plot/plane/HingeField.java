package flatline.view.plot.plane;

import flatline.model.data.Features;
import flatline.model.loop.PlaneWindow;
import flatline.model.network.Network;
import flatline.model.work.Recent;
import java.util.Arrays;
import java.util.Optional;

/**
 * Pre-activations of the first hidden layer over the plane, where networks are given more of a
 * place than its coordinates: what a unit's hinge is then is no straight line.
 */
final class HingeField {

  /** Rows and columns of the grid: fine enough for a bend to look smooth. */
  private static final int CELLS = 72;

  /** All contenders have the same inputs. */
  private static final Recent<Request, HingeField> MADE = new Recent<>(2);

  private record Request(Features features, PlaneWindow window) {}

  /** By input, its value at each corner of the grid. */
  private final float[][] inputs;

  private HingeField(Request request) {
    int corners = CELLS + 1;
    inputs = new float[request.features.count()][corners * corners];
    double[] at = new double[inputs.length];
    for (int corner = 0; corner < corners * corners; corner++) {
      double across = (double) (corner % corners) / CELLS;
      int row = corner / corners;
      double down = (double) row / CELLS;
      PlaneWindow window = request.window;
      double y = window.bottom() + window.size() * (1 - down);
      request.features.put(window.left() + window.size() * across, y, at);
      for (int input = 0; input < at.length; input++) {
        inputs[input][corner] = (float) at[input];
      }
    }
  }

  static HingeField of(Features features, PlaneWindow window) {
    return MADE.get(new Request(features, window), HingeField::new);
  }

  /**
   * A unit's hinge in a picture of the window, if it is seen.
   *
   * @param side pixels in a row and in a column
   */
  Optional<HingeShape> hinge(Network network, int unit, double side) {
    float[] sums = new float[inputs[0].length];
    Arrays.fill(sums, (float) network.bias(0, unit));
    for (int input = 0; input < inputs.length; input++) {
      float weight = (float) network.weight(0, unit, input);
      if (!Float.isFinite(weight)) {
        return Optional.empty();
      }
      for (int corner = 0; corner < sums.length; corner++) {
        sums[corner] += weight * inputs[input][corner];
      }
    }
    var curves = new Contour(CELLS, sums, side / CELLS).lines();
    return curves.isEmpty() ? Optional.empty() : Optional.of(new BentHinge(curves));
  }
}
