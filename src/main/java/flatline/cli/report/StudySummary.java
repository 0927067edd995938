package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.interchange.result.StudyText;
import flatline.model.data.Task;
import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.model.study.Distribution;
import flatline.model.study.Plan;
import flatline.model.study.StuckRuns;
import flatline.model.study.StudyResults;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in a few lines what came of a study. */
public final class StudySummary {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public StudySummary(PrintStream out) {
    this.out = out;
  }

  /** Prints what is known of it by now. */
  public void print(StudyResults results) {
    Plan plan = results.plan();
    if (!results.isComplete()) {
      out.println(
          String.format(
              Locale.ROOT, "Ended early: %d of %d runs done", results.done(), plan.runs()));
    }
    for (int cell = 0; cell < plan.cells().size(); cell++) {
      if (results.cells().get(cell).done() > 0) {
        out.println(heading(plan, cell));
        print(Comparison.of(results, cell));
      }
    }
    out.flush();
  }

  private static String heading(Plan plan, int cell) {
    String at =
        IntStream.range(0, plan.axes().size())
            .mapToObj(axis ->
                plan.axes().get(axis).setting().key()
                    + " "
                    + Numeral.of(plan.cells().get(cell).at().get(axis)))
            .collect(Collectors.joining(", "));
    return (at.isEmpty() ? "" : at + ", ")
        + String.format(
            Locale.ROOT, "seeds %d to %d", plan.firstSeed(), plan.seed(plan.seeds() - 1));
  }

  private void print(Comparison comparison) {
    int contenders = comparison.contenders().size();
    for (int i = 0; i < contenders; i++) {
      out.println("  " + label(comparison, i) + figures(comparison, i));
    }
    List<StuckRuns> failures = comparison.failures();
    for (int i = 0; i < failures.size(); i++) {
      StuckRuns found = failures.get(i);
      if (found.failed() > 0) {
        out.println(
            String.format(
                Locale.ROOT,
                "  %s: %d of %d runs fell short (%s), %d of them with a unit that is silent on all",
                name(comparison, i),
                found.failed(),
                found.runs(),
                classes(comparison) ? "accuracy below 100 %" : "loss 0.001 or more",
                found.silent()));
      }
    }
    for (int of = 1; of < contenders; of++) {
      out.println("  " + verdict(comparison, of, 0));
    }
  }

  private static boolean classes(Comparison comparison) {
    return comparison.cell().scenario().setup().loss().task() == Task.CLASSIFICATION;
  }

  private static String label(Comparison comparison, int contender) {
    return String.format(Locale.ROOT, "%-16s ", name(comparison, contender));
  }

  private static String name(Comparison comparison, int contender) {
    return StudyText.name(comparison.cell().scenario().setup(), contender);
  }

  /** Where f'(0) moves units that have a flat side, z = 0 is not silence. */
  private static String silence(Comparison comparison, int contender) {
    boolean moves = comparison.cell().scenario().setup().contenders().get(contender).edge() < 0;
    return moves ? "z < 0" : "z <= 0";
  }

  private static String figures(Comparison comparison, int contender) {
    int diverged = comparison.diverged(contender);
    Distribution loss = comparison.distribution(contender, Measure.LOSS);
    return silence(comparison, contender)
        + " everywhere "
        + percent(comparison, contender, Measure.DEAD_START)
        + " -> "
        + percent(comparison, contender, Measure.DEAD_END)
        + " of units, loss "
        + Numeral.of(loss.mean())
        + " ("
        + Numeral.of(loss.low())
        + " to "
        + Numeral.of(loss.high())
        + "), accuracy "
        + percent(comparison, contender, Measure.ACCURACY)
        + (diverged > 0 ? ", " + diverged + " diverged" : "");
  }

  private static String percent(Comparison comparison, int contender, Measure measure) {
    double mean = comparison.distribution(contender, measure).mean();
    return Double.isNaN(mean) ? "none" : String.format(Locale.ROOT, "%.1f %%", 100 * mean);
  }

  private static String verdict(Comparison comparison, int of, int against) {
    return name(comparison, of)
        + " against "
        + name(comparison, against)
        + ": "
        + VerdictLine.of(comparison.difference(of, against, Measure.LOSS));
  }
}
