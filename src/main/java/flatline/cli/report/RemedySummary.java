package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.model.remedy.Judgement;
import flatline.model.remedy.RemedyCell;
import flatline.model.remedy.RemedyTable;
import flatline.model.study.Distribution;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says of each cause what helps, as far as the figures of a table allow. */
public final class RemedySummary {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public RemedySummary(PrintStream out) {
    this.out = out;
  }

  /** Prints what is known by now. */
  public void print(RemedyTable table) {
    List<String> causes = table.plan().causes();
    for (int row = 0; row < causes.size(); row++) {
      out.println(causes.get(row));
      out.println(line("none", table.cell(row, 0)));
      for (int remedy = 0; remedy < table.plan().remedies().size(); remedy++) {
        RemedyCell cell = table.cell(row, remedy + 1);
        out.println(line(table.plan().remedies().get(remedy), cell) + "  " + said(cell));
      }
      list("Prevents, hardly any unit is dead", table, table.preventing(row));
      list("Fewer units dead", table, table.easing(row));
      for (Judgement judgement : Judgement.values()) {
        if (judgement != Judgement.PREVENTS) {
          list(heading(judgement), table, table.remedies(row, judgement));
        }
      }
    }
    out.println(
        "Wilcoxon's signed-rank test seed by seed against none; Holm's correction over all "
            + Numeral.of(table.comparisons())
            + " comparisons, 5 %.");
    out.println(
        "\"prevents\" where besides at most "
            + Numeral.of(100 * RemedyCell.HARDLY_ANY)
            + " % of the units are dead at the end.");
    out.flush();
  }

  private void list(String heading, RemedyTable table, List<Integer> remedies) {
    if (!remedies.isEmpty()) {
      out.println("  " + heading + ": " + names(table, remedies));
    }
  }

  private static String line(String name, RemedyCell cell) {
    return String.format(
        Locale.ROOT,
        "  %-30s z <= 0 everywhere %s of units, accuracy %s%s",
        name,
        percent(cell.deadEnd()),
        percent(cell.accuracy()),
        cell.diverged() > 0 ? ", " + cell.diverged() + " of " + cell.done() + " diverged" : "");
  }

  private static String percent(Distribution values) {
    return values.count() == 0
        ? "none"
        : String.format(
            Locale.ROOT,
            "%.1f %% +- %.1f",
            100 * values.mean(),
            50 * (values.high() - values.low()));
  }

  private static String said(RemedyCell cell) {
    String word = cell.isPrevention() ? "prevents" : word(cell.judgement());
    return cell.isInVain() ? word + ", yet is right no more often" : word;
  }

  private static String word(Judgement judgement) {
    return switch (judgement) {
      case PREVENTS -> "fewer dead";
      case NO_DIFFERENCE -> "no difference seen";
      case WORSE -> "makes it worse";
      case DIVERGES -> "diverges";
      case TOO_FEW -> "too few seeds";
    };
  }

  private static String heading(Judgement judgement) {
    return switch (judgement) {
      case PREVENTS -> "Fewer units dead";
      case NO_DIFFERENCE -> "No difference seen";
      case WORSE -> "More units dead";
      case DIVERGES -> "Not finite in most seeds";
      case TOO_FEW -> "Too few seeds to say";
    };
  }

  private static String names(RemedyTable table, List<Integer> remedies) {
    return remedies.stream().map(table.plan().remedies()::get).collect(Collectors.joining("; "));
  }
}
