package flatline.model.lanes.descent;

import flatline.model.network.Shape;

/** Of each unit of networks with two inputs and one hidden layer, the rows of its four numbers. */
public final class UnitRows {

  private final double[][] x;
  private final double[][] y;
  private final double[][] bias;
  private final double[][] above;

  /**
   * The rows among all of them.
   *
   * @param rows one for each parameter, in canonical order
   * @param units at least as many as there are; those beyond share one row of their own
   */
  public UnitRows(Shape shape, double[][] rows, int units) {
    x = new double[units][];
    y = new double[units][];
    bias = new double[units][];
    above = new double[units][];
    double[] none = new double[rows[0].length];
    for (int unit = 0; unit < units; unit++) {
      boolean isReal = unit < shape.units(0);
      x[unit] = isReal ? rows[shape.weight(0, unit, 0)] : none;
      y[unit] = isReal ? rows[shape.weight(0, unit, 1)] : none;
      bias[unit] = isReal ? rows[shape.bias(0, unit)] : none;
      above[unit] = isReal ? rows[shape.weight(1, 0, unit)] : none;
    }
  }

  /** Of the first input's weight. */
  public double[] x(int unit) {
    return x[unit];
  }

  /** Of the second input's weight. */
  public double[] y(int unit) {
    return y[unit];
  }

  /** Of the bias. */
  public double[] bias(int unit) {
    return bias[unit];
  }

  /** Of the output's weight. */
  public double[] above(int unit) {
    return above[unit];
  }
}
