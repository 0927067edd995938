package flatline.model.digits;

import flatline.model.work.VectorModule;

/**
 * The one sum that a network's passes are made of, over rows of equal length whose entries do not
 * mix: start + v₀·row₀ + v₁·row₁ + …, in this order, each product and each sum rounded by itself.
 * The length of rows is a multiple of {@link #LANES}. Not safe for use by several threads at once.
 */
interface RowKernel {

  /** Rows are filled up to a multiple of this many floats: one vector of 512 bits. */
  int LANES = 16;

  /** How long a row has to be to hold that many entries. */
  static int padded(int entries) {
    return (entries + LANES - 1) / LANES * LANES;
  }

  /** The fastest that this run time offers; all give the same bits. */
  static RowKernel create() {
    return VectorModule.isThere() ? new VectorKernel() : new PlainKernel();
  }

  /**
   * Sums into {@code out}.
   *
   * @param start what to begin with; may be {@code out}
   * @param rows the rows
   * @param index which rows, from place {@code from} to before {@code to}
   * @param values their factors, at the same places
   */
  void sum(
      float[] out, float[] start, float[][] rows, int[] index, float[] values, int from, int to);

  /** Takes factor·(0 + v₀·row₀ + …) away from {@code target}, as {@link #sum} for the rest. */
  void descend(
      float[] target, float factor, float[][] rows, int[] index, float[] values, int from, int to);
}
