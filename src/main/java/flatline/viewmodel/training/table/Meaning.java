package flatline.viewmodel.training.table;

import flatline.interchange.table.Labels;
import flatline.interchange.table.SurveyedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What labels can mean.
 *
 * @param one the value that is class 1 against all others; none where the numbers themselves are
 *     learned
 */
public record Meaning(Optional<String> one) {

  private static final Meaning NUMBERS = new Meaning(Optional.empty());

  static Meaning of(Labels labels) {
    return switch (labels) {
      case Labels.Classes(String value) -> new Meaning(Optional.of(value));
      case Labels.Amounts() -> NUMBERS;
    };
  }

  /** All that the labels of a column can mean. */
  static List<Meaning> all(SurveyedColumn column) {
    List<Meaning> all = new ArrayList<>();
    column.values().forEach(value -> all.add(new Meaning(Optional.of(value.text()))));
    if (column.isOfNumbers()) {
      all.add(NUMBERS);
    }
    return all;
  }

  Labels labels() {
    return one.<Labels>map(Labels.Classes::new).orElseGet(Labels.Amounts::new);
  }
}
