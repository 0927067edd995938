package flatline.interchange.table;

import flatline.model.data.Task;

/** What a column of labels means. */
public sealed interface Labels {

  /** What is learned of them. */
  Task task();

  /**
   * One value is class 1, whatever else stands there class 0.
   *
   * @param one the value, as {@link SurveyedColumn.Value#text} has it
   */
  record Classes(String one) implements Labels {
    @Override
    public Task task() {
      return Task.CLASSIFICATION;
    }
  }

  /** The numbers themselves. */
  record Amounts() implements Labels {
    @Override
    public Task task() {
      return Task.REGRESSION;
    }
  }
}
