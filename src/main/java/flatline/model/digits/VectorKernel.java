package flatline.model.digits;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sum with the Vector API: seven vectors stay in registers while the rows pass by, which is all
 * of a row for a hundred units on 512 bits, half of it on 256. Loaded only where the run time has
 * the module. Vectors are not handed from method to method: that would allocate them.
 */
final class VectorKernel implements RowKernel {

  private static final VectorSpecies<Float> SPECIES =
      FloatVector.SPECIES_PREFERRED.length() > LANES
          ? FloatVector.SPECIES_512
          : FloatVector.SPECIES_PREFERRED;
  private static final int LENGTH = SPECIES.length();
  private static final int SEVEN = 7 * LENGTH;

  private float[] zeros = {};
  private float[] scratch = {};

  @Override
  public void sum(
      float[] out, float[] start, float[][] rows, int[] index, float[] values, int from, int to) {
    int j = 0;
    for (; j + SEVEN <= out.length; j += SEVEN) {
      sumSeven(out, start, rows, index, values, from, to, j);
    }
    for (; j < out.length; j += LENGTH) {
      sumOne(out, start, rows, index, values, from, to, j);
    }
  }

  private static void sumSeven(
      float[] out,
      float[] start,
      float[][] rows,
      int[] index,
      float[] values,
      int from,
      int to,
      int j) {
    FloatVector s0 = FloatVector.fromArray(SPECIES, start, j);
    FloatVector s1 = FloatVector.fromArray(SPECIES, start, j + LENGTH);
    FloatVector s2 = FloatVector.fromArray(SPECIES, start, j + 2 * LENGTH);
    FloatVector s3 = FloatVector.fromArray(SPECIES, start, j + 3 * LENGTH);
    FloatVector s4 = FloatVector.fromArray(SPECIES, start, j + 4 * LENGTH);
    FloatVector s5 = FloatVector.fromArray(SPECIES, start, j + 5 * LENGTH);
    FloatVector s6 = FloatVector.fromArray(SPECIES, start, j + 6 * LENGTH);
    for (int k = from; k < to; k++) {
      float[] row = rows[index[k]];
      FloatVector v = FloatVector.broadcast(SPECIES, values[k]);
      s0 = s0.add(v.mul(FloatVector.fromArray(SPECIES, row, j)));
      s1 = s1.add(v.mul(FloatVector.fromArray(SPECIES, row, j + LENGTH)));
      s2 = s2.add(v.mul(FloatVector.fromArray(SPECIES, row, j + 2 * LENGTH)));
      s3 = s3.add(v.mul(FloatVector.fromArray(SPECIES, row, j + 3 * LENGTH)));
      s4 = s4.add(v.mul(FloatVector.fromArray(SPECIES, row, j + 4 * LENGTH)));
      s5 = s5.add(v.mul(FloatVector.fromArray(SPECIES, row, j + 5 * LENGTH)));
      s6 = s6.add(v.mul(FloatVector.fromArray(SPECIES, row, j + 6 * LENGTH)));
    }
    s0.intoArray(out, j);
    s1.intoArray(out, j + LENGTH);
    s2.intoArray(out, j + 2 * LENGTH);
    s3.intoArray(out, j + 3 * LENGTH);
    s4.intoArray(out, j + 4 * LENGTH);
    s5.intoArray(out, j + 5 * LENGTH);
    s6.intoArray(out, j + 6 * LENGTH);
  }

  private static void sumOne(
      float[] out,
      float[] start,
      float[][] rows,
      int[] index,
      float[] values,
      int from,
      int to,
      int j) {
    FloatVector s = FloatVector.fromArray(SPECIES, start, j);
    for (int k = from; k < to; k++) {
      s = s.add(FloatVector.fromArray(SPECIES, rows[index[k]], j).mul(values[k]));
    }
    s.intoArray(out, j);
  }

  @Override
  public void descend(
      float[] target, float factor, float[][] rows, int[] index, float[] values, int from, int to) {
    if (zeros.length != target.length) {
      zeros = new float[target.length];
      scratch = new float[target.length];
    }
    sum(scratch, zeros, rows, index, values, from, to);
    for (int j = 0; j < target.length; j += LENGTH) {
      FloatVector moved = FloatVector.fromArray(SPECIES, scratch, j).mul(factor);
      FloatVector.fromArray(SPECIES, target, j).sub(moved).intoArray(target, j);
    }
  }
}
