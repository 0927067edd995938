package flatline.interchange.table;

/**
 * What the columns of a table are for.
 *
 * @param x the column of the first input, from 0
 * @param y the column of the second input
 * @param label the column of the labels
 * @param labels what those mean
 */
public record Choice(int x, int y, int label, Labels labels) {

  /** The same with other labels. */
  public Choice with(Labels others) {
    return new Choice(x, y, label, others);
  }

  /** The same with another column for x; what that was for is then the old one. */
  public Choice withX(int column) {
    return new Choice(column, y == column ? x : y, label == column ? x : label, labels);
  }

  /** The same with another column for y. */
  public Choice withY(int column) {
    return new Choice(x == column ? y : x, column, label == column ? y : label, labels);
  }

  /** The same with another column for the labels. */
  public Choice withLabel(int column) {
    return new Choice(x == column ? label : x, y == column ? label : y, column, labels);
  }
}
