package flatline.model.data;

/** What is learned of the labels. */
public enum Task {
  /** Which of two classes a sample is of: labels are −1 or 1. */
  CLASSIFICATION("classification"),
  /** A number: labels are any reals. */
  REGRESSION("regression");

  private final String id;

  Task(String id) {
    this.id = id;
  }

  /** The name that files use. */
  public String id() {
    return id;
  }
}
