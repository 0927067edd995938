package flatline.model.loop;

import flatline.model.scenario.Change;
import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The timeline that is shown, those that were left beside it, and the picture of where it stands.
 */
final class OpenTimelines {

  /**
   * NamedTimeline futures that are kept; the oldest without a name goes first. All of them together
   * keep as many checkpoints as the one that is shown may.
   */
  private static final int MOST_BRANCHES = 8;

  private final Surroundings surroundings;
  private final List<NamedTimeline> branches = new ArrayList<>();
  private final LastDropped<NamedTimeline> dropped = new LastDropped<>();
  private NamedTimeline shown;
  private int lastId;

  OpenTimelines(Scenario scenario) {
    this(new Timeline(scenario));
  }

  private OpenTimelines(Timeline timeline) {
    this(timeline, new Surroundings(timeline));
  }

  private OpenTimelines(Timeline timeline, Surroundings surroundings) {
    shown = new NamedTimeline(0, "", 0, timeline, false);
    this.surroundings = surroundings;
  }

  /** Another run, with no branches; shares the samples of this one if they are the same. */
  @SuppressWarnings("ReferenceEquality") // equal ones may be millions of samples apart
  OpenTimelines beside(Scenario scenario) {
    Timeline other = timeline().beside(scenario);
    return other.samples() == timeline().samples()
        ? new OpenTimelines(other, surroundings.with(other))
        : new OpenTimelines(other);
  }

  Timeline timeline() {
    return shown.timeline();
  }

  /** Whether the step that is shown is the last of the scenario, as long as it says it is. */
  boolean isAtScenariosEnd() {
    return timeline().position() == timeline().scenario().setup().training().steps();
  }

  void make(List<Change> changes) {
    Timeline next = timeline();
    for (Change change : changes) {
      next = next.make(change);
    }
    show(next);
  }

  /** Whether a scenario differs from the one that is shown in interventions alone. */
  boolean isRelated(Scenario scenario) {
    return InterventionList.common(timeline().scenario(), scenario) >= 0;
  }

  /**
   * Shows a related scenario, at the step or as near to it as the two have in common. One that was
   * left comes back itself, so that what is taken back leaves no second one of it.
   */
  void visit(Scenario scenario, long step) {
    if (shown.isOf(scenario)) {
      return;
    }
    branches.stream()
        .filter(each -> each.isOf(scenario))
        .findFirst()
        .ifPresentOrElse(
            left -> returnTo(left, step),
            () -> show(timeline().become(scenario, Math.min(step, timeline().head()))));
  }

  private void returnTo(NamedTimeline left, long step) {
    branches.remove(left);
    if (timeline().head() > step || !shown.name().isEmpty()) {
      keep(leaving(left.timeline()));
    }
    setShown(left);
  }

  /** Shows another timeline; the one shown so far stays if it knows more of the future. */
  private void show(Timeline next) {
    if (next == timeline()) {
      return;
    }
    if (timeline().head() > next.position()) {
      keep(leaving(next));
    }
    setShown(new NamedTimeline(++lastId, "", 0, next, false));
  }

  /** The one that is shown, as it is left for another. */
  private NamedTimeline leaving(Timeline next) {
    return shown.takenBack(InterventionList.continues(timeline().scenario(), next.scenario()));
  }

  /** A branch of a branch parts from another one somewhere else. */
  private void setShown(NamedTimeline next) {
    shown = next;
    branches.replaceAll(each -> each.leftBy(timeline()));
  }

  private void keep(NamedTimeline left) {
    left.timeline().thinTo(MOST_BRANCHES);
    branches.add(left);
    if (branches.size() > MOST_BRANCHES) {
      branches.remove(
          branches.stream()
              .filter(each -> each.name().isEmpty())
              .findFirst()
              .orElse(branches.getFirst()));
    }
  }

  void switchTo(int id) {
    for (NamedTimeline each : branches) {
      if (each.id() == id) {
        long step = Math.min(timeline().position(), each.timeline().head());
        branches.remove(each);
        keep(shown.takenBack(false));
        setShown(each);
        timeline().goTo(step);
        return;
      }
    }
  }

  void rename(int id, String name) {
    branches.replaceAll(each -> each.id() == id ? each.named(name) : each);
    if (shown.id() == id) {
      shown = shown.named(name);
    }
  }

  void drop(int id) {
    dropped.drop(branches, each -> each.id() == id);
  }

  /** Brings the branch back that was dropped last. */
  void recall(int id) {
    dropped.recall(branches, each -> each.id() == id);
    branches.replaceAll(each -> each.leftBy(timeline()));
  }

  /** Whether a scenario with all its changes is what is shown. */
  boolean isShown(Scenario scenario) {
    return shown.isOf(scenario);
  }

  /** Whether that is what is shown, or was left beside it. */
  boolean knows(Scenario scenario) {
    return isShown(scenario) || branches.stream().anyMatch(each -> each.isOf(scenario));
  }

  /** Whether there is anything that was not there at the start. */
  boolean isBegun() {
    return timeline().head() > 0 || !branches.isEmpty();
  }

  /** Takes less memory from now on. */
  void rest() {
    timeline().thinTo(MOST_BRANCHES);
  }

  /** Where the run of that number stands. */
  RunStep at(long run) {
    return new RunStep(run, shown.id(), timeline().position());
  }

  /** Where it stands, looked at as a whole, however long that takes. */
  Snapshot snapshot(long run, long heard, boolean playing) {
    return snapshot(new Pictures.Moment(run, heard, playing), () -> false).orElseThrow();
  }

  /**
   * Where it stands, looked at as a whole.
   *
   * @param enough whether that is no longer wanted, and is given up; asked now and then
   */
  Optional<Snapshot> snapshot(Pictures.Moment moment, BooleanSupplier enough) {
    surroundings.turnTo(timeline());
    RunStep at = at(moment.run());
    List<Portrait> portraits = portraits();
    var lookers = timeline().samples().isLarge() ? portraits.parallelStream() : portraits.stream();
    var looks = lookers.flatMap(it -> it.look(enough).stream()).toList();
    if (looks.size() < portraits.size()) {
      return Optional.empty();
    }
    List<ContenderSnapshot> contenders =
        portraits.stream()
            .map(it -> it.with(looks.get(it.index()), at, surroundings.sampler()))
            .toList();
    Trainer now = timeline().now();
    return Optional.of(
        new Snapshot(
            at,
            moment.heard(),
            timeline().scenario(),
            now.data(),
            timeline().samples().testset(),
            surroundings.window(),
            timeline().head(),
            now.epoch(),
            now.stepsPerEpoch(),
            now.rate(),
            moment.playing(),
            contenders,
            branches.stream().map(each -> each.beside(timeline())).toList()));
  }

  /**
   * The planes and networks as they are, in a picture of what was there before a change by hand:
   * all else is still that, and so it says. It is what can be painted while very many samples are
   * looked at.
   *
   * @param before of the same run
   */
  Snapshot preview(Snapshot before, boolean playing) {
    surroundings.turnTo(timeline());
    List<ContenderSnapshot> contenders =
        portraits().stream()
            .map(it -> it.in(before.contenders().get(it.index()), surroundings.sampler()))
            .toList();
    return before.with(contenders, playing);
  }

  private List<Portrait> portraits() {
    return IntStream.range(0, timeline().now().contenders().size())
        .mapToObj(i -> new Portrait(timeline(), i))
        .toList();
  }
}
