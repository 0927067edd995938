package flatline.interchange.table;

import flatline.interchange.json.Shown;
import flatline.model.number.Numbers;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a table: what was found, what must hold, and the remedy. In English for the
 * command line; a window that speaks another language says it out of the kind and its arguments.
 *
 * @param with what stands in the sentence, in its order
 */
public record TableTrouble(Kind kind, List<Argument> with) {

  /** All that can be wrong. */
  public enum Kind {
    /** Nothing in it. */
    EMPTY(
        "there are no rows with values in it. A table has a row for each sample: two numbers and a"
            + " label"),
    /** Too few columns; how many. */
    COLUMNS(
        "a table must have 3 columns or more, two inputs and a label, got {0}. Samples are points"
            + " of a plane: for a single input, add a column of zeros. Cells are separated by a"
            + " comma, a semicolon, a tab or a blank"),
    /** Too few columns of numbers; how many. */
    NUMBERS(
        "two columns must hold numbers, the inputs, got {0}. Write numbers like 1.5 or, between"
            + " semicolons or tabs, 1,5"),
    /** Too many rows; how many there may be, and the line of the first that is too many. */
    LENGTH("a table may have at most {0} rows, this one has more. Leave some out from line {1} on"),
    /** Too large; how many megabytes it may have. */
    SIZE(
        "a table may have at most {0} MB, this one has more. Leave out columns that are not needed,"
            + " or rows"),
    /** A quote that is not closed; the last line that was read. */
    QUOTE(
        "after line {0}: a cell that begins with a quote must end with one. Close the quote, or"
            + " take it away"),
    /** One column for two things; the three. */
    TWICE("x, y and the label must be three columns, got {0}, {1} and {2}. Choose another one"),
    /** Too few rows; how many. */
    FEW("2 samples or more are needed, got {0}. Add rows"),
    /** Too few that can be used; how many, and what is wrong with the others. */
    FEW_LEFT("2 samples or more are needed, got {0}: {1}"),
    /** None of the class; its label. */
    NO_ONE("no row has the label {0}, which shall be class 1. Choose another"),
    /** None of another class; its label. */
    ALL_ONE(
        "all rows have the label {0}, but two classes are needed. Add rows of another class, or"
            + " choose another column for the labels"),
    /** A row that cannot be used; what is wrong with it. */
    ROW("1 row cannot be used: {0}"),
    /** Rows that cannot be used; how many, and what is wrong with the first. */
    ROWS("{0} rows cannot be used: {1}"),
    /** Two things that are wrong, one after the other. */
    BOTH("{0}; {1}"),
    /** Something that is wrong, and how many more such things are. */
    MORE("{0}; and {1} more"),
    /** A row of another length; its line, how many cells there must be, and how many are. */
    CELLS("line {0}: must have {1} cells, got {2}"),
    /** A cell that is no number; its line, its column, and what stands there. */
    NO_NUMBER("line {0}: {1} must be a number, got {2}"),
    /** A number that is missing; its line and its column. */
    MISSING_NUMBER("line {0}: {1} must be a number, got nothing"),
    /** A cell that is no label; its line, its column, and what stands there. */
    NO_LABEL("line {0}: {1} must be a label, got {2}"),
    /** A label that is missing; its line and its column. */
    MISSING_LABEL("line {0}: {1} must be a label, got nothing");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    /** The sentence with {0}, {1} … where the arguments stand. */
    public String english() {
      return english;
    }
  }

  /** Something that stands in such a sentence. */
  public sealed interface Argument {

    /** How many there are. */
    record HowMany(long number) implements Argument {}

    /** A line, from 1. */
    record Line(long number) implements Argument {}

    /** What stands in a cell. */
    record Found(String text) implements Argument {}

    /** A label. */
    record Value(String text) implements Argument {}

    /**
     * A column.
     *
     * @param index from 0
     * @param name what the header calls it; empty without one
     */
    record Column(int index, String name) implements Argument {}

    /** Another thing that is wrong. */
    record Part(TableTrouble trouble) implements Argument {}

    /** As it stands in an English sentence. */
    default String english() {
      return switch (this) {
        case HowMany(long number) -> Numbers.grouped(number);
        case Line(long number) -> Long.toString(number);
        case Found(String text) -> Shown.text(text);
        case Value(String text) -> "“" + text + "”";
        case Column(int index, String name) -> SurveyedColumn.shown(index, name);
        case Part(TableTrouble trouble) -> trouble.english();
      };
    }
  }

  /** Copies the list. */
  public TableTrouble {
    with = List.copyOf(with);
  }

  static TableTrouble of(Kind kind, Argument... with) {
    return new TableTrouble(kind, List.of(with));
  }

  /** What is wrong, in English. */
  public String english() {
    var words = with.stream().map(Argument::english).toArray();
    return new MessageFormat(kind.english, Locale.ROOT).format(words);
  }
}
