package flatline.model.lanes;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * The parameters of networks of one shape, side by side: a row of numbers for each parameter, in
 * which each network has its lane. Rows stand in the canonical order of {@link Shape}.
 */
final class LaneNetworks {

  final Shape shape;
  final int lanes;
  final double[][] rows;

  LaneNetworks(Shape shape, int lanes) {
    this.shape = shape;
    this.lanes = lanes;
    rows = new double[shape.parameters()][lanes];
  }

  /** The row of a weight; the output's layer comes after the last hidden one. */
  double[] weight(int layer, int unit, int input) {
    return rows[shape.weight(layer, unit, input)];
  }

  /** The row of a bias; the output's layer comes after the last hidden one. */
  double[] bias(int layer, int unit) {
    return rows[shape.bias(layer, unit)];
  }

  void set(int lane, Network network) {
    double[] parameters = network.toArray();
    for (int i = 0; i < rows.length; i++) {
      rows[i][lane] = parameters[i];
    }
  }

  /** Makes a lane's network one that stays as it is. */
  void clear(int lane) {
    for (double[] row : rows) {
      row[lane] = 0;
    }
  }

  Network get(int lane) {
    double[] parameters = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      parameters[i] = rows[i][lane];
    }
    return new Network(shape, parameters);
  }

  /** The largest magnitude in each lane; NaN where a parameter is. */
  void largest(double[] into) {
    Arrays.fill(into, 0);
    for (double[] row : rows) {
      for (int l = 0; l < into.length; l++) {
        into[l] = Math.max(into[l], Math.abs(row[l]));
      }
    }
  }
}
