package flatline.model.study;

import flatline.model.lanes.Measure;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A study over two axes, or one, as a grid of means; immutable. Cells of which nothing is known yet
 * are shown by a coarser one that stands for them.
 *
 * @param results what is known
 */
public record SurvivalMap(StudyResults results) {

  /**
   * @throws IllegalArgumentException unless the plan has one or two axes
   */
  public SurvivalMap {
    int axes = results.plan().axes().size();
    if (axes < 1 || axes > 2) {
      throw new IllegalArgumentException("a map has 1 or 2 axes, got " + axes);
    }
  }

  /** The number of values on the first axis. */
  public int columns() {
    return results.plan().extent(0);
  }

  /** The number of values on the second axis; 1 without one. */
  public int rows() {
    return results.plan().axes().size() == 1 ? 1 : results.plan().extent(1);
  }

  /** The place of a cell in the plan. */
  public int cell(int column, int row) {
    return column * rows() + row;
  }

  /**
   * The cell that stands for a place: itself if a run of it is done, else the nearest coarser one
   * towards the origin of which one is; empty if there is none.
   */
  public OptionalInt standIn(int column, int row) {
    for (int spacing = 1; spacing <= 8; spacing *= 2) {
      int cell = cell(column - column % spacing, row - row % spacing);
      if (results.cells().get(cell).done() > 0) {
        return OptionalInt.of(cell);
      }
    }
    return OptionalInt.empty();
  }

  /** The mean of a measure in a cell over the seeds that have a finite one; NaN without any. */
  public double mean(int cell, int contender, Measure measure) {
    return mean(results.cells().get(cell).values(contender, measure));
  }

  /** The mean of the difference of two contenders in a cell, seed by seed; NaN without any. */
  public double meanDifference(int cell, int of, int against, Measure measure) {
    double[] differences = results.cells().get(cell).values(of, measure);
    double[] others = results.cells().get(cell).values(against, measure);
    Arrays.setAll(differences, i -> differences[i] - others[i]);
    return mean(differences);
  }

  /** The share of seeds in a cell in which a contender diverged; NaN without any. */
  public double divergedShare(int cell, int contender) {
    CellResults of = results.cells().get(cell);
    return (double) of.diverged(contender) / of.done();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
  }
}
