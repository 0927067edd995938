package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.model.study.Distribution;
import flatline.model.study.PairedDifference;
import flatline.model.study.Tally;
import flatline.model.study.Verdict;
import java.util.Locale;

/** What the losses of two contenders allow to be said: of the mean, of the seeds, of the ranks. */
public final class VerdictLine {

  private VerdictLine() {}

  public static String of(PairedDifference difference) {
    Verdict mean = difference.ofMean();
    Verdict seeds = difference.tally().verdict();
    if (mean == Verdict.TOO_FEW) {
      return "too few seeds in which both stayed finite to compare";
    }
    boolean agree = mean == seeds || seeds == Verdict.TOO_FEW;
    return mean(difference)
        + interval(difference)
        + (agree ? ", " : ", but ")
        + seeds(difference.tally())
        + (difference.isOfRanksAlone() ? ranks(difference.ofRanks()) : "");
  }

  private static String mean(PairedDifference difference) {
    double mean = difference.differences().mean();
    return switch (difference.ofMean()) {
      case HIGHER -> "loss higher by " + Numeral.of(mean);
      case LOWER -> "loss lower by " + Numeral.of(-mean);
      // Where the seeds tell a difference, only the mean shows none.
      case NO_DIFFERENCE, TOO_FEW ->
          difference.tally().verdict().isClear()
              ? "no difference in mean loss seen"
              : "no difference in loss seen";
    };
  }

  private static String interval(PairedDifference difference) {
    Distribution values = difference.differences();
    return String.format(
        Locale.ROOT,
        " (interval %s to %s, %d seeds, Wilcoxon p %s)",
        Numeral.of(values.low()),
        Numeral.of(values.high()),
        values.count(),
        Numeral.of(difference.wilcoxonP()));
  }

  private static String seeds(Tally tally) {
    return String.format(
        Locale.ROOT,
        "lower in %d and higher in %d of %d seeds (sign test p %s)",
        tally.lower(),
        tally.higher(),
        tally.seeds(),
        Numeral.of(tally.signP()));
  }

  private static String ranks(Verdict ranks) {
    return ", but by Wilcoxon's ranks " + (ranks == Verdict.LOWER ? "lower" : "higher");
  }
}
