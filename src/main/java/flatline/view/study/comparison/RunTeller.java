package flatline.view.study.comparison;

import flatline.model.study.Comparison;
import flatline.view.Words;
import flatline.view.plot.study.SeedRow;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.ComparisonViewModel;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Says which run a dot is, and what came of it. */
final class RunTeller {

  private final ComparisonViewModel model;
  private final Words words;
  private final VerdictText text;

  RunTeller(ComparisonViewModel model, Words words) {
    this.model = model;
    this.words = words;
    text = new VerdictText(words);
  }

  /** A dot of the values. */
  String value(SeedRow row, int index) {
    Comparison comparison = model.comparison().orElseThrow();
    int contender =
        IntStream.range(0, comparison.contenders().size())
            .filter(i -> text.name(comparison, i).equals(row.name()))
            .findFirst()
            .orElseThrow();
    String told =
        words.get(
            "study.dot",
            row.name(),
            Long.toString(row.seeds()[index]),
            format().value(drawn(row, index), comparison.contenders().get(contender), words));
    return withMark(told, row.seeds()[index]);
  }

  /** A dot of the differences to the first contender. */
  String difference(SeedRow row, int index) {
    String told =
        words.get(
            "study.dot.difference",
            row.name(),
            text.name(model.comparison().orElseThrow(), 0),
            Long.toString(row.seeds()[index]),
            format().difference(drawn(row, index), words));
    return withMark(told, row.seeds()[index]);
  }

  /** What the ring around it means is said, too. */
  private String withMark(String told, long seed) {
    boolean opened = model.openedProperty().get().equals(OptionalLong.of(seed));
    return opened ? words.get("study.opened", told) : told;
  }

  private MeasureFormat format() {
    return new MeasureFormat(model.chosenMeasure(), words.numbers());
  }

  private double drawn(SeedRow row, int index) {
    return row.values()[index] / (format().isShare() ? 100 : 1);
  }
}
