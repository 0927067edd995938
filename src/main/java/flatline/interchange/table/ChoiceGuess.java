package flatline.interchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the columns of a table are for, most likely. */
public final class ChoiceGuess {

  private static final Set<String> LABELS =
      Set.of(
          "label",
          "labels",
          "class",
          "target",
          "species",
          "category",
          "outcome",
          "klasse",
          "clase",
          "classe",
          "variety",
          "diagnosis",
          "passed",
          "accepted",
          "type",
          "t",
          "z");

  /** Columns that only count the rows. */
  private static final Set<String> COUNTERS =
      Set.of("id", "index", "no", "nr", "row", "#", "unnamed: 0");

  /** What is class 1 wherever it stands. */
  private static final Set<String> POSITIVE =
      Set.of(
          "1", "yes", "true", "y", "t", "positive", "pos", "ja", "wahr", "sí", "oui", "vrai", "是");

  /** So many numbers may be classes; more are something to be learned by itself. */
  private static final int MOST_CLASSES = 10;

  private ChoiceGuess() {}

  /** The choice that is offered first. */
  public static Choice of(TableSurvey survey) {
    return of(survey, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same where some columns are chosen already. */
  public static Choice of(
      TableSurvey survey,
      Optional<SurveyedColumn> x,
      Optional<SurveyedColumn> y,
      Optional<SurveyedColumn> label) {
    List<SurveyedColumn> columns = survey.columns();
    SurveyedColumn labels = label.orElseGet(() -> label(columns, x, y));
    List<SurveyedColumn> inputs =
        columns.stream()
            .filter(each -> !each.equals(labels) && each.isOfNumbers())
            .filter(each -> x.filter(each::equals).isEmpty() && y.filter(each::equals).isEmpty())
            .sorted((a, b) -> Boolean.compare(isCounter(a, columns), isCounter(b, columns)))
            .toList();
    SurveyedColumn first = x.or(() -> inputs.stream().findFirst()).orElse(columns.getFirst());
    SurveyedColumn second =
        y.or(() -> inputs.stream().filter(each -> !each.equals(first)).findFirst()).orElse(first);
    return new Choice(first.index(), second.index(), labels.index(), meaning(labels));
  }

  private static SurveyedColumn label(
      List<SurveyedColumn> columns, Optional<SurveyedColumn> x, Optional<SurveyedColumn> y) {
    List<SurveyedColumn> free =
        columns.stream()
            .filter(each -> x.filter(each::equals).isEmpty() && y.filter(each::equals).isEmpty())
            .toList();
    return free.stream()
        .filter(each -> LABELS.contains(each.name().toLowerCase(Locale.ROOT)))
        .reduce((_, last) -> last)
        .or(() -> free.stream().filter(ChoiceGuess::isOfWords).reduce((_, last) -> last))
        .or(() -> lastOfFew(free))
        .orElse(free.getLast());
  }

  private static boolean isOfWords(SurveyedColumn column) {
    return column.others() > column.numbers() && column.values().size() > 1;
  }

  /** The last column if it has few values, or else the only one that has two. */
  private static Optional<SurveyedColumn> lastOfFew(List<SurveyedColumn> columns) {
    SurveyedColumn last = columns.getLast();
    if (isOfClasses(last)) {
      return Optional.of(last);
    }
    List<SurveyedColumn> pairs =
        columns.stream().filter(each -> each.values().size() == 2).toList();
    return pairs.size() == 1 ? Optional.of(pairs.getFirst()) : Optional.empty();
  }

  /** Data frames are written with a first column that counts the rows and has no name. */
  private static boolean isCounter(SurveyedColumn column, List<SurveyedColumn> all) {
    boolean nameless = column.index() == 0 && column.name().isEmpty();
    return COUNTERS.contains(column.name().toLowerCase(Locale.ROOT))
        || (nameless && !all.getLast().name().isEmpty());
  }

  private static boolean isOfClasses(SurveyedColumn column) {
    int values = column.values().size();
    return values > 0
        && (values <= 2
            || !column.isOfNumbersAlone()
            || (values <= MOST_CLASSES
                && column.values().stream()
                    .allMatch(each -> each.number() == Math.rint(each.number()))));
  }

  /** What the labels of a column mean, most likely. */
  public static Labels meaning(SurveyedColumn column) {
    if (!isOfClasses(column)) {
      return column.values().isEmpty() && !column.isOfNumbers()
          ? new Labels.Classes("")
          : new Labels.Amounts();
    }
    List<SurveyedColumn.Value> values = column.values();
    return new Labels.Classes(
        values.stream()
            .filter(each -> POSITIVE.contains(each.text().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseGet(() -> first(column, values))
            .text());
  }

  /** Of two numbers the larger, of words the one that comes first. */
  private static SurveyedColumn.Value first(
      SurveyedColumn column, List<SurveyedColumn.Value> values) {
    boolean numbers = column.isOfNumbersAlone() && values.size() == 2;
    return numbers && values.get(1).number() > values.get(0).number()
        ? values.get(1)
        : values.get(0);
  }
}
