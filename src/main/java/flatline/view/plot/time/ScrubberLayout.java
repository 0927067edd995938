package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.view.plot.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Where the parts of the scrubber lie: the first contender's marks above the track, the others'
 * below it, and below them the futures that were left.
 *
 * @param track the y of the track
 * @param lanes of marks, in the contenders' order
 * @param rails of the futures that were left, as far as there is room
 */
public record ScrubberLayout(
    ScrubberScale scale, Look look, double track, List<Lane> lanes, List<BranchRail> rails) {

  private static final double FIRST = 8;
  private static final double TRACK = 14;
  private static final double LANE = 12;
  private static final double ROW = 13;
  private static final double FOOT = 7;
  private static final double REACH = 2;

  /** Half the height of what shows a change by hand. */
  static final double NOTCH = 6;

  /**
   * The marks of a contender.
   *
   * @param y of their middles
   * @param end the pixel after the last mark, if what came later is counted, but not kept
   */
  public record Lane(double y, List<MarkGroup> groups, OptionalDouble end) {}

  /**
   * Lays a scrubber out.
   *
   * @param width of all of it, in pixels
   */
  public static ScrubberLayout of(
      ScrubberPicture picture, ScrubberScale scale, double width, Look look) {
    double track = look.scaled(FIRST + TRACK);
    List<ContenderSnapshot> contenders = picture.snapshot().contenders();
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      double y = i == 0 ? look.scaled(FIRST) : track + look.scaled(TRACK + (i - 1) * LANE);
      lanes.add(lane(contenders.get(i), y, scale, look));
    }
    return new ScrubberLayout(
        scale, look, track, lanes, BranchRail.pack(picture, scale, width, look));
  }

  private static Lane lane(ContenderSnapshot contender, double y, ScrubberScale scale, Look look) {
    List<LifeEvent> events = contender.events();
    var seen = events.stream().filter(each -> scale.holds(each.step())).toList();
    List<MarkGroup> groups = MarkGroup.of(seen, scale::x, look);
    boolean more = contender.eventCount() > events.size() && scale.holds(events.getLast().step());
    return new Lane(
        y, groups, more ? OptionalDouble.of(groups.getLast().right()) : OptionalDouble.empty());
  }

  /** The y of a row of rails, from 0. */
  double row(int row) {
    double lowest = Math.max(track + look.scaled(TRACK), lanes.getLast().y());
    return lowest + look.scaled(ROW) * (row + 1);
  }

  /** The height of it in pixels; there is always room for one row of rails. */
  public double height() {
    int rows = rails.stream().mapToInt(BranchRail::row).max().orElse(0);
    return row(rows) + look.scaled(FOOT);
  }

  /** The mark at a place. */
  public Optional<MarkGroup> markAt(double x, double y) {
    return lanes.stream()
        .filter(lane -> Math.abs(y - lane.y()) <= look.scaled(LANE) / 2)
        .flatMap(lane -> lane.groups().stream())
        .filter(group -> group.isAt(x, look.scaled(REACH)))
        .findFirst();
  }

  /** The step at a place at which something was changed by hand. */
  public OptionalLong changeAt(Scenario scenario, double x, double y) {
    return Math.abs(y - track) > look.scaled(NOTCH)
        ? OptionalLong.empty()
        : scenario.interventions().stream()
            .mapToLong(Intervention::step)
            .filter(scale::holds)
            .filter(step -> Math.abs(x - scale.x(step)) <= look.scaled(REACH))
            .findFirst();
  }

  /** The contender whose lane is at a place. */
  public int contenderAt(double y) {
    int nearest = 0;
    for (int i = 1; i < lanes.size(); i++) {
      boolean nearer = Math.abs(y - lanes.get(i).y()) < Math.abs(y - lanes.get(nearest).y());
      nearest = nearer ? i : nearest;
    }
    return nearest;
  }

  /** The rail at a place. */
  public Optional<BranchRail> railAt(double x, double y) {
    return rails.stream()
        .filter(rail -> Math.abs(y - row(rail.row())) <= look.scaled(ROW) / 2)
        .filter(rail -> rail.isAt(x, look.scaled(REACH)))
        .findFirst();
  }
}
