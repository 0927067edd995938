package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.Prognosis;
import flatline.model.autopsy.UnitReport;
import flatline.model.autopsy.VitalCurve;
import flatline.model.loop.Answer;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit at the step that is shown: what the snapshot itself says of it, joined with what was found
 * out about its run. What was found out on another timeline is left out.
 *
 * @param unit which one
 * @param at the snapshot's step
 * @param contenders in the scenario's order
 */
public record Inquest(UnitRef unit, RunStep at, List<Part> contenders) {

  /**
   * The unit in one contender.
   *
   * @param present its vitals at this step
   * @param curve its vitals at kept states of the run, as far as they are known, and at this step
   * @param telling how it fell silent or came back last
   * @param outlook where it is heading, if it is silent and that is known
   */
  public record Part(
      VitalCurve.Point present, VitalCurve curve, Telling telling, Optional<Outlook> outlook) {}

  /**
   * Where a silent unit was heading.
   *
   * @param step at which that was measured: the one that is shown, or while it plays one a little
   *     before
   */
  public record Outlook(long step, Prognosis prognosis) {}

  /** Copies the list. */
  public Inquest {
    contenders = List.copyOf(contenders);
  }

  /**
   * Joins a snapshot with what is known.
   *
   * @param unit one that the snapshot's networks have
   * @param known the last answer, of whatever unit and step
   */
  static Inquest of(Snapshot now, UnitRef unit, Optional<Answer<UnitReport>> known) {
    Optional<UnitReport> report =
        known
            .filter(answer -> answer.at().isOnTimelineOf(now.at()))
            .flatMap(Answer::value)
            .filter(each -> each.layer() == unit.layer() && each.unit() == unit.unit());
    List<Part> parts = new ArrayList<>();
    for (int contender = 0; contender < now.contenders().size(); contender++) {
      parts.add(part(now, unit, contender, report));
    }
    return new Inquest(unit, now.at(), parts);
  }

  private static Part part(Snapshot now, UnitRef unit, int index, Optional<UnitReport> report) {
    ContenderSnapshot contender = now.contenders().get(index);
    Optional<UnitReport.Part> found = report.map(each -> each.contenders().get(index));
    // An output that is a sum in this contender, and a unit in another: it is not shown.
    double share =
        contender.network().shape().has(unit)
            ? contender.examination().unit(unit.layer(), unit.unit()).activeShare()
            : 1;
    var present =
        VitalCurve.Point.of(now.step(), unit, contender.network(), contender.gradient(), share);
    return new Part(
        present,
        found.map(UnitReport.Part::curve).orElse(VitalCurve.EMPTY).with(present),
        Telling.of(
            contender, unit, now.step(), found.map(UnitReport.Part::latest).orElse(List.of())),
        share > 0 ? Optional.empty() : report.flatMap(each -> outlook(now, each, index)));
  }

  /** While it plays, the last one known goes on being shown, with its own step. */
  private static Optional<Outlook> outlook(Snapshot now, UnitReport report, int contender) {
    boolean late = report.step() != now.step();
    boolean allowed = !late || (now.playing() && report.step() < now.step());
    return report
        .contenders()
        .get(contender)
        .prognosis()
        .filter(_ -> allowed)
        .map(prognosis -> new Outlook(report.step(), prognosis));
  }
}
