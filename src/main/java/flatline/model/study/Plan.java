package flatline.model.study;

import flatline.model.lanes.Detail;
import flatline.model.random.Seeds;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a study is to find out: every cell with every seed.
 *
 * @param axes what the cells differ in; none for a comparison of contenders alone
 * @param cells by the values of the first axis, then of the second
 * @param firstSeed the seed of the first run of each cell; the others follow
 * @param seeds runs in each cell, at least 1
 * @param detail how closely they are watched
 */
public record Plan(
    List<StudyAxis> axes, List<Cell> cells, long firstSeed, int seeds, Detail detail) {

  /**
   * Seeds of a table's first round; each further round makes all seen so far four times as many.
   */
  private static final int FIRST_ROUND = 8;

  /** The most runs of a study: what comes of them stays in memory. */
  public static final int MOST_RUNS = 500_000;

  /**
   * @throws Refusal if there is nothing to do, or more than {@value #MOST_RUNS} runs, a seed beyond
   *     the limit, or two axes of one setting
   */
  public Plan {
    axes = List.copyOf(axes);
    cells = List.copyOf(cells);
    Refusal.unless(!cells.isEmpty() && seeds >= 1, "seeds", "be 1 or more", seeds);
    Refusal.unless(
        (long) cells.size() * seeds <= MOST_RUNS,
        "seeds times cells",
        "be at most " + MOST_RUNS,
        seeds + " times " + cells.size());
    Seeds.check(firstSeed, seeds);
    Refusal.unless(
        axes.stream().map(StudyAxis::setting).distinct().count() == axes.size(),
        "axes",
        "be of different settings",
        axes.stream().map(each -> each.setting().key()).collect(Collectors.joining(", ")));
  }

  /** The contenders of a scenario over seeds, every death and return noted. */
  public static Plan comparison(Scenario scenario, long firstSeed, int seeds) {
    return new Plan(
        List.of(), List.of(new Cell(scenario, List.of())), firstSeed, seeds, Detail.EVENTS);
  }

  /**
   * A grid of settings, judged at the start and at the end of each run.
   *
   * @throws Refusal if the scenario cannot have one of the values
   */
  public static Plan grid(Scenario scenario, List<StudyAxis> axes, long firstSeed, int seeds) {
    List<Cell> cells = List.of(new Cell(scenario, List.of()));
    for (StudyAxis axis : axes) {
      List<Cell> finer = new ArrayList<>();
      for (Cell cell : cells) {
        for (double value : axis.values()) {
          List<Double> at = new ArrayList<>(cell.at());
          at.add(value);
          finer.add(
              new Cell(
                  cell.scenario().with(axis.setting().with(cell.scenario().setup(), value)), at));
        }
      }
      cells = finer;
    }
    return new Plan(axes, cells, firstSeed, seeds, Detail.ENDS);
  }

  /** The same, watched more or less closely. */
  public Plan with(Detail newDetail) {
    return new Plan(axes, cells, firstSeed, seeds, newDetail);
  }

  /** The seed of a run. */
  public long seed(int index) {
    return firstSeed + index;
  }

  /** The number of runs. */
  public int runs() {
    return cells.size() * seeds;
  }

  /** How many values an axis has. */
  public int extent(int axis) {
    return axes.get(axis).values().length;
  }

  /** The place of a cell among {@link #cells()}, by its place on each axis. */
  public int cell(int... place) {
    int index = 0;
    for (int axis = 0; axis < place.length; axis++) {
      index = index * extent(axis) + place[axis];
    }
    return index;
  }

  /** The cells in the order in which they are worked on: a coarse grid first, then finer ones. */
  public List<Integer> order() {
    int[] extents = IntStream.range(0, axes.size()).map(this::extent).toArray();
    return IntStream.range(0, cells.size())
        .boxed()
        .sorted(Comparator.comparingInt(cell -> -spacing(cell, extents)))
        .toList();
  }

  /**
   * Before which seed all cells are to be done with those from another on, before any goes on: a
   * table without axes has no coarser grid, so it is filled by few seeds everywhere first.
   *
   * @param from a round's first seed, by its place
   */
  int roundAfter(int from) {
    boolean table = axes.isEmpty() && cells.size() > 1;
    return table ? Math.min(seeds, Math.max(FIRST_ROUND, 4 * from)) : seeds;
  }

  /**
   * The distance to its neighbours in the coarsest grid that a cell belongs to: 8, 4, 2 or 1. Until
   * finer ones are there, it stands for as many cells along each axis.
   */
  public int spacing(int cell) {
    return spacing(cell, IntStream.range(0, axes.size()).map(this::extent).toArray());
  }

  private static int spacing(int cell, int[] extents) {
    int rest = cell;
    int bits = 8;
    for (int axis = extents.length - 1; axis >= 0; axis--) {
      bits |= rest % extents[axis];
      rest /= extents[axis];
    }
    return Integer.lowestOneBit(bits);
  }
}
