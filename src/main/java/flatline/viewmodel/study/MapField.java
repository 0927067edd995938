package flatline.viewmodel.study;

import flatline.model.activation.Activation;
import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import flatline.model.scenario.Setup;
import flatline.model.study.CellResults;
import flatline.model.study.Distribution;
import flatline.model.study.Plan;
import flatline.model.study.SurvivalMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a map shows at one moment; immutable. Columns run along the first axis, rows the second. */
public final class MapField {

  private final SurvivalMap map;
  private final Measure measure;
  private final MapSubject subject;
  private final double[] means;
  private final MapSpan span;

  private final List<MapField> parts;

  MapField(SurvivalMap map, Measure measure, MapSubject subject) {
    this.map = map;
    this.measure = measure;
    this.subject = subject;
    means = IntStream.range(0, map.columns() * map.rows()).mapToDouble(this::mean).toArray();
    span = MapSpan.of(known(), measure, subject.isDifference());
    parts =
        subject.contenders().stream()
            .filter(_ -> subject.isDifference())
            .map(each -> new MapField(map, measure, each))
            .toList();
  }

  /** The same with other ends of the colours. */
  private MapField(MapField of, MapSpan span) {
    map = of.map;
    measure = of.measure;
    subject = of.subject;
    means = of.means;
    parts = of.parts;
    this.span = span;
  }

  private double[] known() {
    return Arrays.stream(means).filter(Double::isFinite).toArray();
  }

  /**
   * What is to be seen at once: of a difference the two fields that it is taken of, whose colours
   * stand for the same numbers, and then itself.
   */
  public List<MapField> all() {
    if (parts.isEmpty()) {
      return List.of(this);
    }
    double[] both = parts.stream().flatMapToDouble(each -> Arrays.stream(each.known())).toArray();
    MapSpan shared = MapSpan.of(both, measure, false);
    return Stream.concat(parts.stream().map(each -> new MapField(each, shared)), Stream.of(this))
        .toList();
  }

  /** What the cells have in common, the contenders among it. */
  public Setup setup() {
    return plan().cells().getFirst().scenario().setup();
  }

  /** The contenders that were trained. */
  public List<Activation> contenders() {
    return setup().contenders();
  }

  private double mean(int cell) {
    return subject.against().isPresent()
        ? map.meanDifference(cell, subject.of(), subject.against().getAsInt(), measure)
        : map.mean(cell, subject.of(), measure);
  }

  /** What was asked. */
  public Plan plan() {
    return map.results().plan();
  }

  /** The number of values on the first axis. */
  public int columns() {
    return map.columns();
  }

  /** The number of values on the second axis. */
  public int rows() {
    return map.rows();
  }

  /** What is looked at. */
  public Measure measure() {
    return measure;
  }

  /** Whose measure it shows: a contender's, or the difference of two. */
  public MapSubject subject() {
    return subject;
  }

  /** What the colours reach over. */
  public MapSpan span() {
    return span;
  }

  /** Whether anything is known of a place, if only by a coarser cell. */
  public boolean isKnown(int column, int row) {
    return map.standIn(column, row).isPresent();
  }

  /** The mean at a place, perhaps of a coarser cell; NaN where there is none. */
  public double value(int column, int row) {
    OptionalInt cell = map.standIn(column, row);
    return cell.isPresent() ? means[cell.getAsInt()] : Double.NaN;
  }

  /** Whether runs diverged at a place, perhaps of a coarser cell. */
  public boolean diverges(int column, int row) {
    OptionalInt cell = map.standIn(column, row);
    return cell.isPresent() && diverged(cell.getAsInt()) > 0;
  }

  /** In a difference, the runs in which either contender diverged. */
  private int diverged(int cell) {
    CellResults results = map.results().cells().get(cell);
    return (int)
        IntStream.range(0, results.total())
            .mapToObj(results::outcomes)
            .flatMap(Optional::stream)
            .filter(this::diverged)
            .count();
  }

  private boolean diverged(List<Outcome> run) {
    return run.get(subject.of()).isDiverged()
        || (subject.against().isPresent() && run.get(subject.against().getAsInt()).isDiverged());
  }

  /** The numbers at a place, perhaps of a coarser cell; nothing is done if nothing is known. */
  public MapReading reading(int column, int row) {
    int place = map.cell(column, row);
    int cell = map.standIn(column, row).orElse(place);
    CellResults results = map.results().cells().get(cell);
    return new MapReading(
        plan().cells().get(cell).at(),
        Distribution.of(values(results)),
        results.done(),
        diverged(cell),
        cell == place);
  }

  /** What the cells say of the difference of two; takes a moment for a large map. */
  public Optional<MapTally> tally() {
    if (!subject.isDifference()) {
      return Optional.empty();
    }
    List<Distribution> known =
        map.results().cells().stream()
            .map(cell -> Distribution.of(values(cell)))
            .filter(each -> each.count() >= 2)
            .toList();
    int lower = (int) known.stream().filter(each -> each.high() < 0).count();
    int higher = (int) known.stream().filter(each -> each.low() > 0).count();
    return Optional.of(new MapTally(known.size(), lower, higher));
  }

  private double[] values(CellResults results) {
    double[] values = results.values(subject.of(), measure);
    if (subject.against().isPresent()) {
      double[] others = results.values(subject.against().getAsInt(), measure);
      Arrays.setAll(values, i -> values[i] - others[i]);
    }
    return values;
  }
}
