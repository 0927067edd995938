package flatline.viewmodel.training.table;

import flatline.interchange.table.Choice;
import flatline.interchange.table.SurveyedColumn;
import flatline.interchange.table.TableSurvey;
import flatline.model.number.Numbers;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that was read, and what its columns are taken for so far. */
public final class TableQuestion {

  private static final TextKeys SEPARATORS =
      TextKeys.of("table.separator.*", Stream.of("tab", "semicolon", "comma", "bar", "blank"));

  private static final TextKeys POINTS = TextKeys.of("table.point.*", Stream.of("dot", "comma"));
  private static final TextKeys HEADERS = TextKeys.of("table.header.*", Stream.of("yes", "no"));

  /** So many of the other classes are named. */
  private static final int NAMED = 4;

  private final TableSurvey survey;
  private final Choice choice;
  private final Optional<Obstacle> trouble;

  /**
   * Why a table cannot be used as it is chosen.
   *
   * @param sentence what is wrong
   * @param rows how many rows can be left out so that it can be; 0 if that does not help
   */
  public record Obstacle(Message sentence, long rows) {}

  TableQuestion(TableSurvey survey, Choice choice, Optional<Obstacle> trouble) {
    this.survey = survey;
    this.choice = choice;
    this.trouble = trouble;
  }

  TableSurvey survey() {
    return survey;
  }

  Choice choice() {
    return choice;
  }

  /** What is wrong with the choice, if that is known. */
  public Optional<Obstacle> trouble() {
    return trouble;
  }

  /** What the table is called. */
  public String name() {
    return survey.table().name();
  }

  /** All columns. */
  public List<TableColumn> columns() {
    return survey.columns().stream().map(TableQuestion::column).toList();
  }

  private static TableColumn column(SurveyedColumn column) {
    return new TableColumn(column.index(), column.name());
  }

  private TableColumn column(int index) {
    return column(survey.columns().get(index));
  }

  /** The first input. */
  public TableColumn x() {
    return column(choice.x());
  }

  /** The second input. */
  public TableColumn y() {
    return column(choice.y());
  }

  /** The labels. */
  public TableColumn label() {
    return column(choice.label());
  }

  /** What the labels can mean. */
  public List<Meaning> meanings() {
    return Meaning.all(labels());
  }

  /** What they mean. */
  public Meaning meaning() {
    return Meaning.of(choice.labels());
  }

  private SurveyedColumn labels() {
    return survey.columns().get(choice.label());
  }

  /** The first rows, cell by cell. */
  public List<List<String>> rows() {
    return survey.first();
  }

  /** How the table is written, and how long it is. */
  public Message written() {
    String separator =
        switch (survey.dialect().separator()) {
          case '\t' -> "tab";
          case ';' -> "semicolon";
          case ',' -> "comma";
          case '|' -> "bar";
          default -> "blank";
        };
    return Message.of(
        "table.written",
        Numbers.grouped(survey.rows()),
        "@" + SEPARATORS.of(separator),
        "@" + POINTS.of(survey.dialect().decimalComma() ? "comma" : "dot"),
        "@" + HEADERS.of(survey.dialect().header() ? "yes" : "no"));
  }

  /** Which labels become which class. */
  public List<Message> mapping() {
    Optional<String> one = meaning().one();
    if (one.isEmpty()) {
      return List.of(Message.of("table.numbers"));
    }
    List<Message> said = new ArrayList<>();
    long ones = 0;
    long all = 0;
    List<String> others = new ArrayList<>();
    for (SurveyedColumn.Value value : labels().values()) {
      boolean isOne = value.text().equals(one.get());
      ones += isOne ? value.rows() : 0;
      all += value.rows();
      if (!isOne) {
        others.add(value.text());
      }
    }
    said.add(Message.of("table.ones", quoted(one.get()), Numbers.grouped(ones)));
    if (!others.isEmpty()) {
      said.add(Message.of("table.zeros", shorten(others), Numbers.grouped(all - ones)));
    }
    return said;
  }

  private static String shorten(List<String> names) {
    String first =
        names.stream().limit(NAMED).map(TableQuestion::quoted).collect(Collectors.joining(", "));
    return names.size() > NAMED ? first + ", …" : first;
  }

  /** In quotes, so that nobody takes it for a number of ours or the key of a text. */
  private static String quoted(String value) {
    return "“" + value + "”";
  }
}
