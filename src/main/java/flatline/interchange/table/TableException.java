package flatline.interchange.table;

/** A table that cannot be used: the message says what was found, what must hold, and the remedy. */
public final class TableException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient TableTrouble trouble;

  /** Says why. */
  TableException(TableTrouble trouble) {
    super(trouble.english());
    this.trouble = trouble;
  }

  TableException(TableTrouble.Kind kind, TableTrouble.Argument... with) {
    this(TableTrouble.of(kind, with));
  }

  /** What is wrong, for whoever says it in another language. */
  public TableTrouble trouble() {
    return trouble;
  }
}
