package flatline.model.autopsy;

import flatline.model.network.Propagation;
import flatline.model.network.UnitRef;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

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

  /**
   * Looks into a unit, unless that is given up; the timeline stays where it is.
   *
   * @param enough whether it is no longer wanted; asked now and then
   */
  public static Optional<UnitReport> of(Timeline timeline, UnitRef unit, BooleanSupplier enough) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < timeline.scenario().setup().contenders().size(); i++) {
      int contender = i;
      Optional<Part> part =
          VitalCurve.of(timeline, contender, unit, CURVE_POINTS, enough)
              .flatMap(curve -> part(timeline, contender, unit, curve, enough));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(new UnitReport(unit.layer(), unit.unit(), timeline.position(), parts));
  }

  private static Optional<Part> part(
      Timeline timeline, int contender, UnitRef unit, VitalCurve curve, BooleanSupplier enough) {
    CauseFinder finder = new CauseFinder(timeline);
    List<Finding> latest = new ArrayList<>();
    for (LifeEvent event : latest(timeline, contender, unit)) {
      if (enough.getAsBoolean()) {
        return Optional.empty();
      }
      latest.add(finder.examine(contender, event));
    }
    Propagation network = timeline.now().contenders().get(contender).network();
    Reading now = Reading.of(network, timeline.now().samples(), unit.layer(), unit.unit());
    Optional<Prognosis> prognosis =
        now.isSilent()
            ? Optional.of(Prognosis.of(timeline, contender, unit.layer(), unit.unit()))
            : Optional.empty();
    return Optional.of(new Part(curve, latest, prognosis));
  }

  /** Its last few deaths and returns, newest first. */
  private static List<LifeEvent> latest(Timeline timeline, int contender, UnitRef unit) {
    List<LifeEvent> events = new ArrayList<>();
    for (LifeEvent event : timeline.events(contender)) {
      if (event.layer() == unit.layer()
          && event.unit() == unit.unit()
          && event.step() <= timeline.position() + 1) {
        events.add(event);
      }
    }
    Collections.reverse(events);
    return events.stream().limit(LATEST).toList();
  }
}
