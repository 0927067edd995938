package flatline.model.autopsy;

import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What there is to say of one unit in every contender, at the step that is shown.
 *
 * @param layer the hidden layer, from 0
 * @param unit the unit in it, from 0
 * @param step the step that is shown
 * @param contenders in the scenario's order
 */
public record UnitReport(int layer, int unit, long step, List<Part> contenders) {

  private static final int CURVE_POINTS = 160;
  private static final int LATEST = 3;

  /**
   * The unit in one contender.
   *
   * @param curve its vitals along the run up to the head
   * @param latest why its last few deaths and returns came, newest first: up to this step, and one
   *     that the next step is known to bring
   * @param prognosis where it is heading, if it is silent
   */
  public record Part(VitalCurve curve, List<Finding> latest, Optional<Prognosis> prognosis) {

    /** Copies the list. */
    public Part {
      latest = List.copyOf(latest);
    }
  }

  /** Copies the list. */
  public UnitReport {
    contenders = List.copyOf(contenders);
  }

  /** Looks into a unit; the timeline stays where it is. */
  public static UnitReport of(Timeline timeline, int layer, int unit) {
    List<Part> parts =
        IntStream.range(0, timeline.scenario().setup().contenders().size())
            .mapToObj(contender -> part(timeline, contender, layer, unit))
            .toList();
    return new UnitReport(layer, unit, timeline.position(), parts);
  }

  private static Part part(Timeline timeline, int contender, int layer, int unit) {
    List<LifeEvent> events = new ArrayList<>();
    for (LifeEvent event : timeline.events(contender)) {
      if (event.layer() == layer
          && event.unit() == unit
          && event.step() <= timeline.position() + 1) {
        events.add(event);
      }
    }
    Collections.reverse(events);
    CauseFinder finder = new CauseFinder(timeline);
    List<Finding> latest =
        events.stream().limit(LATEST).map(event -> finder.examine(contender, event)).toList();
    Reading now =
        Reading.of(
            timeline.now().contenders().get(contender).network(),
            timeline.now().samples(),
            layer,
            unit);
    return new Part(
        VitalCurve.of(timeline, contender, layer, unit, CURVE_POINTS),
        latest,
        now.isSilent()
            ? Optional.of(Prognosis.of(timeline, contender, layer, unit))
            : Optional.empty());
  }
}
