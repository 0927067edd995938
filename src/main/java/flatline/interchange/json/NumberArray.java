package flatline.interchange.json;

import java.util.Arrays;

/** Reads an array of finite numbers. */
public final class NumberArray {

  private final JsonInput input;
  private double[] numbers = new double[4];
  private int count;

  public NumberArray(JsonInput input) {
    this.input = input;
  }

  /** Reads any number of them. */
  public double[] read() throws ScenarioException {
    input.array(Integer.MAX_VALUE, this::add);
    return Arrays.copyOf(numbers, count);
  }

  /**
   * Reads exactly so many.
   *
   * @param what what they are, for the message
   */
  public double[] read(String what, int size) throws ScenarioException {
    double[] row = read();
    if (row.length != size) {
      throw input.here().refuse("have " + size + " numbers, " + what, Integer.toString(row.length));
    }
    return row;
  }

  private void add() throws ScenarioException {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = input.real();
  }
}
