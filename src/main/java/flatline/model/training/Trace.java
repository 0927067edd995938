package flatline.model.training;

/**
 * One figure at evenly spaced steps, and between each of them and the next the lowest and the
 * highest of what was looked at: when every other point goes, no spike goes with it.
 */
final class Trace {

  private final double[] at;
  private final double[] low;
  private final double[] high;
  private int size;

  Trace(int capacity) {
    at = new double[capacity];
    low = new double[capacity];
    high = new double[capacity];
  }

  /** The first points alone, with as much room. */
  Trace first(int count, int capacity) {
    var copy = new Trace(capacity);
    System.arraycopy(at, 0, copy.at, 0, count);
    System.arraycopy(low, 0, copy.low, 0, count);
    System.arraycopy(high, 0, copy.high, 0, count);
    copy.size = count;
    return copy;
  }

  int size() {
    return size;
  }

  double at(int point) {
    return at[point];
  }

  double low(int point) {
    return low[point];
  }

  double high(int point) {
    return high[point];
  }

  void add(double value) {
    at[size] = value;
    size++;
    forgetAfterLast();
  }

  /** Takes in what was seen after the last point and before the next. */
  void widen(double value) {
    low[size - 1] = Math.min(low[size - 1], value);
    high[size - 1] = Math.max(high[size - 1], value);
  }

  /** Of the last point, only itself counts: what came after it went another way. */
  void forgetAfterLast() {
    low[size - 1] = at[size - 1];
    high[size - 1] = at[size - 1];
  }

  /** Drops every other point; what was seen there stays with the one before. */
  void thin() {
    size /= 2;
    for (int i = 0; i < size; i++) {
      at[i] = at[2 * i];
      low[i] = Math.min(low[2 * i], low[2 * i + 1]);
      high[i] = Math.max(high[2 * i], high[2 * i + 1]);
    }
  }
}
