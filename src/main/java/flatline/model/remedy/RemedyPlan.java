package flatline.model.remedy;

import flatline.model.lanes.Detail;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Scenario;
import flatline.model.study.Cell;
import flatline.model.study.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A table to be filled: each cause as it is and with each remedy, over the same seeds.
 *
 * @param causes what makes units die, by name
 * @param remedies what may help, by name; the first column, nothing, is not among them
 * @param plan its cells row by row, each row beginning with the cause as it is
 */
public record RemedyPlan(List<String> causes, List<String> remedies, Plan plan) {

  /** One cause. */
  public record Row(String cause, Scenario untreated, List<Scenario> treated) {

    /** Copies the list. */
    public Row {
      treated = List.copyOf(treated);
    }
  }

  /** Copies the lists. */
  public RemedyPlan {
    causes = List.copyOf(causes);
    remedies = List.copyOf(remedies);
  }

  /**
   * A table of rows.
   *
   * @param rows each with a scenario for each remedy; every scenario's first contender counts
   * @param firstSeed of each cell; the others follow
   * @throws Refusal if there is no row, a row has not as many scenarios as there are remedies, or a
   *     study refuses so many runs
   */
  public static RemedyPlan of(
      List<Row> rows, List<String> remedies, long firstSeed, int seeds, Detail detail) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : rows) {
      Refusal.unless(
          row.treated().size() == remedies.size(),
          row.cause(),
          "have " + remedies.size() + " scenarios",
          row.treated().size());
      cells.add(cell(row.untreated()));
      row.treated().forEach(each -> cells.add(cell(each)));
    }
    return new RemedyPlan(
        rows.stream().map(Row::cause).toList(),
        remedies,
        new Plan(List.of(), cells, firstSeed, seeds, detail));
  }

  /** The scenario's own seed is not used: left in, it would make the plan another one. */
  private static Cell cell(Scenario scenario) {
    return new Cell(scenario.with(builder -> builder.seed(1)), List.of());
  }

  /**
   * The place among the plan's cells.
   *
   * @param column 0 for the cause as it is, then the remedies
   */
  public int cell(int row, int column) {
    return row * (remedies.size() + 1) + column;
  }

  /** What is trained in a cell; see {@link #cell}. */
  public Scenario scenario(int row, int column) {
    return plan.cells().get(cell(row, column)).scenario();
  }
}
