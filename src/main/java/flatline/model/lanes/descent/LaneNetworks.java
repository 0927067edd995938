package flatline.model.lanes.descent;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import java.util.Arrays;

/**
 * The parameters of networks of one shape, side by side: a row of numbers for each parameter, in
 * which each network has its lane. Rows stand in the canonical order of {@link Shape}.
 */
public final class LaneNetworks {

  private final Shape shape;
  private final int lanes;
  private final double[][] rows;

  /** Networks of zeros. */
  public LaneNetworks(Shape shape, int lanes) {
    this(shape, lanes, 0);
  }

  /**
   * Networks of zeros.
   *
   * @param more rows beyond the parameters that steps move like them
   */
  LaneNetworks(Shape shape, int lanes, int more) {
    this.shape = shape;
    this.lanes = lanes;
    rows = new double[shape.parameters() + more][lanes];
  }

  /** The widths of each. */
  public Shape shape() {
    return shape;
  }

  /** How many there are. */
  public int lanes() {
    return lanes;
  }

  /** The rows, to be changed: one for each parameter, in canonical order, and those beyond. */
  public double[][] rows() {
    return rows;
  }

  /** The row of a weight; the output's layer comes after the last hidden one. */
  public double[] weight(int layer, int unit, int input) {
    return rows[shape.weight(layer, unit, input)];
  }

  /** The row of a bias; the output's layer comes after the last hidden one. */
  public double[] bias(int layer, int unit) {
    return rows[shape.bias(layer, unit)];
  }

  /** Sets a lane's parameters. */
  public void set(int lane, Network network) {
    double[] parameters = network.toArray();
    for (int i = 0; i < parameters.length; i++) {
      rows[i][lane] = parameters[i];
    }
  }

  /** Makes a lane's network one that stays as it is. */
  public void clear(int lane) {
    for (double[] row : rows) {
      row[lane] = 0;
    }
  }

  /** A lane's parameters as they stand. */
  public Network get(int lane) {
    double[] parameters = new double[shape.parameters()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = rows[i][lane];
    }
    return new Network(shape, parameters);
  }

  /** The largest magnitude in each lane; NaN where a parameter is. */
  public void largest(double[] into) {
    Arrays.fill(into, 0);
    for (double[] row : rows) {
      for (int l = 0; l < into.length; l++) {
        into[l] = Math.max(into[l], Math.abs(row[l]));
      }
    }
  }
}
