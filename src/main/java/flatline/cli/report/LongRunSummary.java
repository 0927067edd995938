package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.model.stream.LongRunSnapshot;
import flatline.model.stream.StreamCurve;
import flatline.model.stream.StreamPoint;
import flatline.model.study.Distribution;
import java.io.PrintStream;
import java.util.Locale;

/** Says how error and silent units of a long run began and ended. */
public final class LongRunSummary {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public LongRunSummary(PrintStream out) {
    this.out = out;
  }

  /** Prints a line for each activation. */
  public void print(LongRunSnapshot result) {
    out.printf(
        Locale.ROOT,
        "%d steps of 20-5-1, one sample a step, %d seeds from %d on%s%n",
        result.plan().steps(),
        result.plan().seeds(),
        result.plan().firstSeed(),
        result.complete() ? "" : " (ended early)");
    for (double rate : result.plan().rates()) {
      out.printf(
          Locale.ROOT,
          "%-18s %-34s %s%n",
          "rate " + Numeral.of(rate),
          "error, first to last tenth",
          "silent units, first to last tenth");
      result.at(rate).forEach(this::line);
    }
    out.flush();
  }

  private void line(StreamCurve curve) {
    String name = ActivationLabel.of(curve.contender().activation());
    if (!curve.isWhole() || curve.tenths().getLast().error().count() == 0) {
      out.printf(
          Locale.ROOT, "%-18s %s%n", name, curve.isWhole() ? "not finite" : "not at its end");
      return;
    }
    StreamPoint first = curve.tenths().getFirst();
    StreamPoint last = curve.tenths().getLast();
    out.printf(
        Locale.ROOT,
        "%-18s %-34s %s%s%n",
        name,
        value(first.error()) + " to " + value(last.error()),
        silent(first, last),
        curve.diverged() > 0 ? ", " + curve.diverged() + " not finite" : "");
  }

  private static String silent(StreamPoint first, StreamPoint last) {
    return last.silent().count() == 0
        ? "none are there"
        : String.format(
            Locale.ROOT,
            "%.0f %% to %.0f %%",
            100 * first.silent().mean(),
            100 * last.silent().mean());
  }

  private static String value(Distribution values) {
    double half = (values.high() - values.low()) / 2;
    String mean = String.format(Locale.ROOT, "%.3f", values.mean());
    return values.count() < 2 ? mean : mean + String.format(Locale.ROOT, " ± %.3f", half);
  }
}
