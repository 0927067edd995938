package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.Finding;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.training.LifeEvent;
import java.util.List;
import java.util.Optional;

/** What there is to say, at one step, of how a unit fell silent or came back last. */
public sealed interface Telling {

  /** It has been active on some sample at every step so far. */
  record Nothing() implements Telling {}

  /**
   * Why it did what it did last.
   *
   * @param ahead whether it is the next step that brings it
   */
  record Happened(Finding finding, boolean ahead) implements Telling {}

  /** Something happened to it; why is not known yet. */
  record Sought() implements Telling {}

  /** So much has happened in its network that what happened to it is not on record any more. */
  record OffRecord() implements Telling {}

  /** It is silent since the numbers of its network are not finite any more. */
  record Stopped() implements Telling {}

  /**
   * What to say of a unit at a step of its contender.
   *
   * @param findings what is known of this timeline's events
   */
  static Telling of(ContenderSnapshot contender, UnitRef unit, long step, List<Finding> findings) {
    if (!contender.network().shape().has(unit)) {
      return new Nothing();
    }
    Optional<LifeEvent> last = last(contender.events(), unit, step + 1);
    boolean silent = contender.examination().unit(unit.layer(), unit.unit()).activeShare() == 0;
    boolean fits = last.map(event -> event.kind().isSilence() == silent).orElse(false);
    if (isCutOff(contender, step) && !fits) {
      return new OffRecord();
    }
    return last.map(event -> of(event, step, findings))
        .orElseGet(() -> silent ? new Stopped() : new Nothing());
  }

  private static Telling of(LifeEvent event, long step, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.event().equals(event))
        .findFirst()
        .<Telling>map(finding -> new Happened(finding, event.step() > step))
        .orElseGet(Sought::new);
  }

  /** The unit's last event up to a step. */
  private static Optional<LifeEvent> last(List<LifeEvent> events, UnitRef unit, long step) {
    return events.reversed().stream()
        .filter(event -> event.layer() == unit.layer() && event.unit() == unit.unit())
        .filter(event -> event.step() <= step)
        .findFirst();
  }

  /** Whether events of this step or of those before it may be missing. */
  private static boolean isCutOff(ContenderSnapshot contender, long step) {
    return contender.eventCount() > contender.events().size()
        && contender.events().getLast().step() <= step;
  }
}
