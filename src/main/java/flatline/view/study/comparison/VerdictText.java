package flatline.view.study.comparison;

import flatline.model.activation.Activation;
import flatline.model.lanes.Measure;
import flatline.model.number.Numbers;
import flatline.model.study.Comparison;
import flatline.model.study.PairedDifference;
import flatline.view.Words;
import flatline.view.study.run.MeasureFormat;
import flatline.viewmodel.study.StudyTextKeys;

/** What the differences per seed allow to be said, in a sentence. */
final class VerdictText {

  private final Words words;

  VerdictText(Words words) {
    this.words = words;
  }

  /** The verdict on a contender against the first one. */
  String say(Comparison comparison, int of, Measure measure) {
    PairedDifference difference = comparison.difference(of, 0, measure);
    var format = new MeasureFormat(measure);
    var differences = difference.differences();
    String key =
        switch (difference.verdict()) {
          case HIGHER -> "study.verdict.higher";
          case LOWER -> "study.verdict.lower";
          case NO_DIFFERENCE -> "study.verdict.none";
          case TOO_FEW -> "study.verdict.tooFew";
        };
    return words.get(
        key,
        name(comparison, of),
        name(comparison, 0),
        words.get(StudyTextKeys.MEASURES_SAID.of(measure.id())),
        format.value(Math.abs(differences.mean())),
        format.range(differences.low(), differences.high()),
        Numbers.grouped(differences.count()),
        p(difference.wilcoxonP()),
        Numbers.fixed(difference.rankBiserial(), 2));
  }

  /** The name of a contender among the others. */
  String name(Comparison comparison, int contender) {
    Activation activation = comparison.contenders().get(contender);
    return words.name(activation, comparison.contenders());
  }

  private static String p(double p) {
    return p < 0.001 ? "< 0.001" : "= " + Numbers.fixed(p, 3);
  }
}
