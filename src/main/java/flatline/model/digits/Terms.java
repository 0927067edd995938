package flatline.model.digits;

/** The terms of a sum: which rows, with which factors; zeros are left out. */
final class Terms {

  final int[] index;
  final float[] values;
  int size;

  Terms(int most) {
    // One more: an entry is written before it is known to count.
    index = new int[most + 1];
    values = new float[most + 1];
  }

  /** The entries of a row that are not 0. */
  void ofRow(float[] row, int length) {
    int n = 0;
    for (int i = 0; i < length; i++) {
      index[n] = i;
      values[n] = row[i];
      n += row[i] != 0 ? 1 : 0;
    }
    size = n;
  }

  /** The entries of a column that are not 0. */
  void ofColumn(float[][] rows, int count, int column) {
    int n = 0;
    for (int i = 0; i < count; i++) {
      float value = rows[i][column];
      index[n] = i;
      values[n] = value;
      n += value != 0 ? 1 : 0;
    }
    size = n;
  }
}
