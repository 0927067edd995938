package flatline.cli.report;

import flatline.model.digits.DigitComparison;
import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitScore;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of every epoch that it is done, once. */
public final class DigitLines {

  private static final int ALL = Integer.MAX_VALUE;

  private final DigitComparison comparison;
  private final PrintStream out;
  private final int[] said;

  /**
   * Prints as a comparison goes on.
   *
   * @param out where to
   */
  public DigitLines(DigitComparison comparison, PrintStream out) {
    this.comparison = comparison;
    this.out = out;
    said = new int[comparison.snapshot().runs().size()];
  }

  /** What was done since the last call. */
  public void print() {
    List<DigitRun> runs = comparison.snapshot().runs();
    for (int i = 0; i < said.length; i++) {
      DigitRun run = runs.get(i);
      for (; said[i] < run.epochs().size(); said[i]++) {
        out.println(label(run) + line(run.epochs().get(said[i])));
      }
      if (run.divergedAt().isPresent() && said[i] != ALL) {
        out.println(label(run) + "diverged at step " + run.divergedAt().getAsLong());
        said[i] = ALL;
      }
    }
    out.flush();
  }

  private static String label(DigitRun run) {
    return String.format(
        Locale.ROOT, "%-16s seed %d  ", ActivationLabel.of(run.activation()), run.seed());
  }

  private static String line(DigitEpoch epoch) {
    return "epoch "
        + epoch.epoch()
        + score("validation", epoch.validation())
        + score("test", epoch.test())
        + "  inactive "
        + epoch.inactive();
  }

  private static String score(String of, Optional<DigitScore> score) {
    return score
        .map(s -> String.format(Locale.ROOT, "  %s %.2f %%", of, 100 * s.accuracy()))
        .orElse("");
  }
}
