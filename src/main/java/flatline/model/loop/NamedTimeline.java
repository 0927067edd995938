package flatline.model.loop;

import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Scenario;
import flatline.model.training.Curve;
import flatline.model.training.Timeline;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A timeline with what people call it.
 *
 * @param id by which it is known
 * @param name empty until somebody gives one
 * @param forkedAt the step at which it was left
 * @param timeline what was trained
 * @param takenBack whether it was left by taking back what was done on it
 */
record NamedTimeline(int id, String name, long forkedAt, Timeline timeline, boolean takenBack) {

  NamedTimeline named(String other) {
    return new NamedTimeline(id, other, forkedAt, timeline, takenBack);
  }

  NamedTimeline takenBack(boolean whether) {
    return new NamedTimeline(id, name, forkedAt, timeline, whether);
  }

  /** The same, left by what is shown where the two part. */
  NamedTimeline leftBy(Timeline other) {
    long common = InterventionList.common(timeline.scenario(), other.scenario());
    long known = Math.min(timeline.head(), other.head());
    return new NamedTimeline(id, name, Math.clamp(common, 0, known), timeline, takenBack);
  }

  /** Whether it is of a scenario with all its changes, whatever that is called. */
  boolean isOf(Scenario scenario) {
    return timeline.scenario().setup().equals(scenario.setup())
        && timeline.scenario().interventions().equals(scenario.interventions());
  }

  /** What is shown of it beside another one. */
  Snapshot.Branch beside(Timeline shown) {
    List<Curve> curves =
        IntStream.range(0, timeline.scenario().setup().contenders().size())
            .mapToObj(contender -> curve(contender, shown))
            .toList();
    return new Snapshot.Branch(id, name, forkedAt, timeline.head(), curves);
  }

  private Curve curve(int contender, Timeline shown) {
    boolean same = InterventionList.isSameFor(contender, shown.scenario(), timeline.scenario());
    return same || takenBack ? Curve.EMPTY : timeline.curve(contender);
  }
}
