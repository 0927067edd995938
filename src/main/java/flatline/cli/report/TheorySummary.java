package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.model.theory.LeakyClock;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.model.theory.survey.Sweep;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a law predicts and what was measured. */
public final class TheorySummary {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public TheorySummary(PrintStream out) {
    this.out = out;
  }

  /** Prints the law beside what was measured of it. */
  public void print(Sweep sweep, SurveySnapshot result) {
    out.println(sweep.law().id() + ": " + sweep.law().statement());
    out.println(
        "  "
            + sweep.settings().toMap().entrySet().stream()
                .filter(entry -> sweep.size() == 1 || !entry.getKey().equals(sweep.parameter()))
                .map(TheorySummary::show)
                .collect(Collectors.joining(", ")));
    boolean steps = sweep.law() instanceof LeakyClock;
    for (SurveyPoint point : result.points()) {
      String line = sweep.law().isProved() ? line(point, steps) : measured(point);
      out.println("  " + (sweep.size() > 1 ? label(sweep, point) : "") + line);
    }
    if (sweep.law().isProved()) {
      verdict(result);
    } else {
      out.println("Nothing is proved of this: it is measured alone.");
    }
    out.flush();
  }

  private void verdict(SurveySnapshot result) {
    out.println(
        "Verdict: law and measurement "
            + switch (result.verdict()) {
              case AGREES -> "agree";
              case DISAGREES -> "DISAGREE beyond chance";
              case MEASURING -> "are still being compared";
            });
  }

  private static String label(Sweep sweep, SurveyPoint point) {
    return String.format(Locale.ROOT, "%-16s ", sweep.parameter() + " " + Numeral.of(point.x()));
  }

  private static String show(Map.Entry<String, Double> setting) {
    return setting.getKey() + " " + Numeral.of(setting.getValue());
  }

  private static String line(SurveyPoint point, boolean steps) {
    if (point.trials() == 0) {
      return "theory " + theory(point, steps) + "  not measured";
    }
    if (steps) {
      return String.format(
          Locale.ROOT,
          "theory %s steps  measured %s steps",
          theory(point, true),
          Numeral.of(point.value()));
    }
    return "theory " + theory(point, false) + "  " + measured(point);
  }

  private static String measured(SurveyPoint point) {
    if (point.trials() == 0) {
      return "not measured";
    }
    return String.format(
        Locale.ROOT,
        "measured %.5f, 95 %% interval %.5f to %.5f, %d networks",
        point.value(),
        point.interval().low(),
        point.interval().high(),
        point.trials());
  }

  private static String theory(SurveyPoint point, boolean steps) {
    String form = steps ? "%.0f" : "%.5f";
    String low = String.format(Locale.ROOT, form, point.prediction().low());
    return point.prediction().isExact()
        ? low
        : low + " to " + String.format(Locale.ROOT, form, point.prediction().high());
  }
}
