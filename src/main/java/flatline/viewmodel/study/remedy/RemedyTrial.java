package flatline.viewmodel.study.remedy;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.remedy.Remedies;
import flatline.interchange.remedy.RemedyChange;
import flatline.interchange.scenario.Presets;
import flatline.model.lanes.Detail;
import flatline.model.remedy.RemedyPart;
import flatline.model.remedy.RemedyPlan;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be tried.
 *
 * @param causes by the presets' ids; {@link TriedCause#HERE} for what is set up on the Training
 *     page
 * @param remedies each of one or more changes
 * @param here what is set up on the Training page
 * @param seeds of each cell
 * @param steps of each run
 */
record RemedyTrial(
    List<String> causes, List<List<RemedyPart>> remedies, Scenario here, int seeds, long steps) {

  private static final long FIRST_SEED = 1;

  /** What cannot be tried, for the eyes of the user. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message message;

    Unfit(Message message) {
      super(message.key());
      this.message = message;
    }

    Message message() {
      return message;
    }
  }

  /** The names by which the plan knows the remedies; they are not shown. */
  private static List<String> names(List<RemedyChange> changes) {
    return changes.stream().map(RemedyChange::name).toList();
  }

  /**
   * The plan of it.
   *
   * @throws Unfit if a remedy cannot be had with a cause, or there are too many runs
   */
  RemedyPlan plan() throws Unfit {
    List<RemedyChange> changes = remedies.stream().map(RemedyChange::of).toList();
    List<RemedyPlan.Row> rows = new ArrayList<>();
    for (String cause : causes) {
      rows.add(row(cause, changes));
    }
    try {
      return RemedyPlan.of(rows, names(changes), FIRST_SEED, seeds, Detail.ENDS);
    } catch (IllegalArgumentException refused) {
      throw new Unfit(Message.of("study.refused", String.valueOf(refused.getMessage())));
    }
  }

  private RemedyPlan.Row row(String cause, List<RemedyChange> changes) throws Unfit {
    String tried = "";
    try {
      Scenario untreated = Remedies.cause(scenario(cause)).with(b -> b.steps(steps));
      List<Scenario> treated = new ArrayList<>();
      for (RemedyChange change : changes) {
        tried = change.name();
        treated.add(change.in(untreated));
      }
      return new RemedyPlan.Row(cause, untreated, treated);
    } catch (ScenarioException | IllegalArgumentException refused) {
      String reason = String.valueOf(refused.getMessage());
      throw new Unfit(
          tried.isEmpty()
              ? Message.of("study.refused", reason)
              : Message.of("remedies.refused", tried, reason));
    }
  }

  private Scenario scenario(String cause) {
    return cause.equals(TriedCause.HERE) ? here : Presets.get(cause);
  }
}
