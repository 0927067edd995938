package flatline.view.study.comparison;

import flatline.model.activation.Activation;
import flatline.model.data.Task;
import flatline.model.lanes.Measure;
import flatline.model.language.RunningText;
import flatline.model.study.Comparison;
import flatline.model.study.PairedDifference;
import flatline.model.study.StuckRuns;
import flatline.model.study.Tally;
import flatline.model.study.Verdict;
import flatline.view.Words;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the differences per seed allow to be said: of how many runs, then of the mean, each in its
 * own sentence, since the one may say what the other does not.
 */
final class VerdictText {

  private final Words words;

  VerdictText(Words words) {
    this.words = words;
  }

  /** In how many runs a contender lies above or below the first one, and whether that is clear. */
  String headline(Pair pair) {
    Tally tally = pair.difference().tally();
    boolean lower = tally.lower() > tally.higher();
    return words.get(
        headlineKey(tally),
        name(pair),
        first(pair),
        tally.higher() + tally.lower() == 0
            ? words.get(StudyTextKeys.MEASURES_SAID.of(pair.measure().id()))
            : words.get(
                (lower ? StudyTextKeys.LOWER : StudyTextKeys.HIGHER).of(pair.measure().id())),
        words.numbers().grouped(Math.max(tally.lower(), tally.higher())),
        words.numbers().grouped(tally.seeds()),
        words.numbers().grouped(Math.min(tally.lower(), tally.higher())));
  }

  private static String headlineKey(Tally tally) {
    if (tally.seeds() == 0) {
      return "study.verdict.none";
    }
    if (tally.higher() + tally.lower() == 0) {
      return "study.verdict.equal";
    }
    return switch (tally.verdict()) {
      case HIGHER, LOWER -> "study.verdict.clear";
      case NO_DIFFERENCE -> "study.verdict.unclear";
      case TOO_FEW -> "study.verdict.few";
    };
  }

  /** What the means say, what the ranks say if it is something else, and what is left out. */
  String more(Pair pair) {
    PairedDifference difference = pair.difference();
    List<String> sentences = new ArrayList<>();
    if (difference.tally().higher() + difference.tally().lower() > 0) {
      mean(difference, pair.measure(), sentences);
    }
    if (difference.isOfRanksAlone()) {
      boolean higher = difference.ofRanks() == Verdict.HIGHER;
      sentences.add(words.get(higher ? "study.ranks.higher" : "study.ranks.lower"));
    }
    if (pair.left() > 0) {
      boolean missing = pair.measure() == Measure.HALF_DEAD;
      String key = missing ? "study.left.missing" : "study.left.diverged";
      sentences.add(words.get(key, words.numbers().grouped(pair.left())));
    }
    return RunningText.inARow(sentences);
  }

  private void mean(PairedDifference difference, Measure measure, List<String> sentences) {
    Verdict mean = difference.ofMean();
    Verdict seeds = difference.tally().verdict();
    String by =
        new MeasureFormat(measure, words.numbers())
            .difference(Math.abs(difference.differences().mean()), words);
    switch (mean) {
      case HIGHER ->
          sentences.add(
              words.get(mean == seeds ? "study.mean.too.higher" : "study.mean.but.higher", by));
      case LOWER ->
          sentences.add(
              words.get(mean == seeds ? "study.mean.too.lower" : "study.mean.but.lower", by));
      case NO_DIFFERENCE ->
          sentences.add(words.get(seeds.isClear() ? "study.mean.but.none" : "study.mean.nor"));
      case TOO_FEW -> {
        // A single pair has no mean to speak of.
      }
    }
  }

  /**
   * How many runs of each contender are stuck, and whether a unit is silent in them; nothing where
   * none is, or where all data are beyond all of them.
   */
  List<String> failures(Comparison comparison) {
    List<StuckRuns> all = comparison.failures();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).failed() > 0)
        .mapToObj(i -> failures(comparison, i, all.get(i)))
        .toList();
  }

  private String failures(Comparison comparison, int contender, StuckRuns found) {
    Activation activation = comparison.contenders().get(contender);
    boolean classes = comparison.cell().scenario().setup().loss().task() == Task.CLASSIFICATION;
    String dead = classes ? "study.stuck.dead" : "study.short.dead";
    String inactive = classes ? "study.stuck.inactive" : "study.short.inactive";
    return words.get(
        activation.hasFlatSide() ? dead : inactive,
        name(comparison, contender),
        words.numbers().grouped(found.failed()),
        words.numbers().grouped(found.runs()),
        words.numbers().grouped(found.silent()));
  }

  /** The figures behind it. */
  String statistics(Pair pair) {
    PairedDifference difference = pair.difference();
    var differences = difference.differences();
    Tally tally = difference.tally();
    var format = new MeasureFormat(pair.measure(), words.numbers());
    return words.get(
        "study.details.tests",
        name(pair),
        first(pair),
        format.difference(differences.mean(), words),
        format.differenceRange(differences.low(), differences.high()),
        p(tally.signP()),
        p(difference.wilcoxonP()),
        words.numbers().fixed(difference.rankBiserial(), 2),
        words.numbers().grouped(tally.higher()),
        words.numbers().grouped(tally.lower()),
        words.numbers().grouped(tally.equal()));
  }

  /** The name of the contender that a pair is about. */
  String name(Pair pair) {
    return name(pair.comparison(), pair.of());
  }

  private String first(Pair pair) {
    return name(pair.comparison(), 0);
  }

  /** The name of a contender among the others. */
  String name(Comparison comparison, int contender) {
    return words.name(contender, comparison.cell().scenario().setup());
  }

  private String p(double p) {
    return p < 0.001 ? "< " + words.numbers().exact(0.001) : "= " + words.numbers().fixed(p, 3);
  }
}
