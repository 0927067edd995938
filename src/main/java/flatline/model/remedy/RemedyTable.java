package flatline.model.remedy;

import flatline.model.lanes.Measure;
import flatline.model.study.CellResults;
import flatline.model.study.Distribution;
import flatline.model.study.PairedDifference;
import flatline.model.study.StudyResults;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a table of causes and remedies came to so far. Every remedy is held against the cause as it
 * is, seed by seed, by Wilcoxon's signed-rank test: once by its dead units and once by its
 * accuracy. All these comparisons of one table are corrected together ({@link Holm}), so that of
 * many remedies that do nothing none is praised by chance.
 */
public final class RemedyTable {

  /** With fewer seeds not even all of one sign would be told from chance. */
  private static final int FEWEST = 6;

  private static final double LEVEL = 0.05;

  private final RemedyPlan plan;
  private final List<RemedyCell> cells;

  private RemedyTable(RemedyPlan plan, List<RemedyCell> cells) {
    this.plan = plan;
    this.cells = cells;
  }

  /** The table of what is known of a plan. */
  public static RemedyTable of(RemedyPlan plan, StudyResults results) {
    int columns = plan.remedies().size() + 1;
    List<CellResults> known = results.cells();
    List<Compared> compared =
        IntStream.range(0, known.size())
            .mapToObj(i -> Compared.of(known.get(i), known.get(i - i % columns)))
            .toList();
    double[] ps = new double[2 * known.size()];
    for (int i = 0; i < known.size(); i++) {
      ps[2 * i] = i % columns == 0 ? Double.NaN : compared.get(i).dead().wilcoxonP();
      ps[2 * i + 1] = i % columns == 0 ? Double.NaN : compared.get(i).right().wilcoxonP();
    }
    double[] corrected = Holm.correct(ps);
    List<RemedyCell> cells = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      cells.add(compared.get(i).cell(corrected[2 * i], corrected[2 * i + 1]));
    }
    return new RemedyTable(plan, List.copyOf(cells));
  }

  /** What it is the table of. */
  public RemedyPlan plan() {
    return plan;
  }

  /**
   * One cell.
   *
   * @param column 0 for the cause as it is, then the remedies
   */
  public RemedyCell cell(int row, int column) {
    return cells.get(plan.cell(row, column));
  }

  /** The remedies of a row, from 0, of which the same may be said. */
  public List<Integer> remedies(int row, Judgement judgement) {
    return IntStream.range(0, plan.remedies().size())
        .filter(remedy -> cell(row, remedy + 1).judgement() == judgement)
        .boxed()
        .toList();
  }

  /** Of the remedies of a row with which fewer units die, those with which hardly any does. */
  public List<Integer> preventing(int row) {
    return fewer(row).filter(remedy -> cell(row, remedy + 1).isPrevention()).toList();
  }

  /** The others of them: more than a few units die still. */
  public List<Integer> easing(int row) {
    return fewer(row).filter(remedy -> !cell(row, remedy + 1).isPrevention()).toList();
  }

  private Stream<Integer> fewer(int row) {
    return remedies(row, Judgement.PREVENTS).stream();
  }

  /** How many comparisons were corrected together: two for each cell with a remedy. */
  public int comparisons() {
    return 2 * plan.causes().size() * plan.remedies().size();
  }

  /** A cell before all comparisons are known. */
  private record Compared(CellResults results, PairedDifference dead, PairedDifference right) {

    static Compared of(CellResults treated, CellResults untreated) {
      return new Compared(
          treated,
          difference(treated, untreated, Measure.DEAD_END),
          difference(treated, untreated, Measure.ACCURACY));
    }

    /** By seeds of which both runs are done; a stopped table need not have the same of each. */
    private static PairedDifference difference(CellResults of, CellResults against, Measure by) {
      int[] both =
          IntStream.range(0, of.total()).filter(i -> of.isDone(i) && against.isDone(i)).toArray();
      return PairedDifference.of(values(of, both, by), values(against, both, by));
    }

    private static double[] values(CellResults results, int[] seeds, Measure measure) {
      double[] values = new double[seeds.length];
      for (int i = 0; i < seeds.length; i++) {
        values[i] = results.outcomes(seeds[i]).orElseThrow().getFirst().value(measure);
      }
      return values;
    }

    RemedyCell cell(double deadP, double rightP) {
      return new RemedyCell(
          results.done(),
          results.diverged(0),
          Distribution.of(results.values(0, Measure.DEAD_END)),
          Distribution.of(results.values(0, Measure.ACCURACY)),
          dead,
          right,
          judge(dead, deadP, false),
          judge(right, rightP, true));
    }

    /**
     * @param more whether more of it is better
     */
    private Judgement judge(PairedDifference difference, double p, boolean more) {
      if (results.done() > 0 && 2 * results.diverged(0) > results.done()) {
        return Judgement.DIVERGES;
      }
      if (difference.tally().seeds() < FEWEST) {
        return Judgement.TOO_FEW;
      }
      if (Double.isNaN(p) || p >= LEVEL) {
        return Judgement.NO_DIFFERENCE;
      }
      return difference.rankBiserial() > 0 == more ? Judgement.PREVENTS : Judgement.WORSE;
    }
  }
}
