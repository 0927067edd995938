package flatline.model.digits;

import java.util.Arrays;

/**
 * The sum in loops that the virtual machine's compiler turns into vector instructions by itself.
 * Four rows a turn save most of the loads and stores; the order of the sum stays.
 */
final class PlainKernel implements RowKernel {

  private float[] scratch = {};

  @Override
  public void sum(
      float[] out, float[] start, float[][] rows, int[] index, float[] values, int from, int to) {
    System.arraycopy(start, 0, out, 0, out.length);
    int k = from;
    for (; k + 4 <= to; k += 4) {
      addFour(
          out,
          rows[index[k]],
          values[k],
          rows[index[k + 1]],
          values[k + 1],
          rows[index[k + 2]],
          values[k + 2],
          rows[index[k + 3]],
          values[k + 3]);
    }
    for (; k < to; k++) {
      add(out, rows[index[k]], values[k]);
    }
  }

  private static void addFour(
      float[] out,
      float[] r0,
      float v0,
      float[] r1,
      float v1,
      float[] r2,
      float v2,
      float[] r3,
      float v3) {
    for (int j = 0; j < out.length; j++) {
      out[j] = out[j] + v0 * r0[j] + v1 * r1[j] + v2 * r2[j] + v3 * r3[j];
    }
  }

  private static void add(float[] out, float[] row, float value) {
    for (int j = 0; j < out.length; j++) {
      out[j] += value * row[j];
    }
  }

  @Override
  public void descend(
      float[] target, float factor, float[][] rows, int[] index, float[] values, int from, int to) {
    if (scratch.length != target.length) {
      scratch = new float[target.length];
    }
    float[] sums = scratch;
    Arrays.fill(sums, 0);
    sum(sums, sums, rows, index, values, from, to);
    for (int j = 0; j < target.length; j++) {
      target[j] -= factor * sums[j];
    }
  }
}
