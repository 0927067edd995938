package flatline.viewmodel.training.table;

import flatline.interchange.table.Choice;
import flatline.interchange.table.TableData;
import flatline.interchange.table.TableException;
import flatline.interchange.table.Watch;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.SaidReason;
import flatline.viewmodel.training.table.TableQuestion.Obstacle;

/** What came of a table when it was said what its columns are for. */
sealed interface TableAnswer {

  /** It cannot be used so. */
  record Refused(Obstacle trouble) implements TableAnswer {}

  /**
   * It can.
   *
   * @param scenario learns from it
   * @param leftOut how many rows it does without
   */
  record Usable(Scenario scenario, long leftOut) implements TableAnswer {}

  /**
   * Reads the samples, which takes its time.
   *
   * @param base of whose data they take the place
   * @param leaveOut whether rows that cannot be used are left out
   */
  static TableAnswer of(TableQuestion asked, Scenario base, boolean leaveOut, Watch watch) {
    Choice choice = asked.choice();
    try {
      TableData data = TableData.of(asked.survey(), choice, watch);
      long faults = data.faults().rows();
      if (faults > 0 && !leaveOut) {
        boolean helps = data.points().size() >= DataSource.Generated.SAMPLES.least();
        return new Refused(
            new Obstacle(SaidReason.of(data.faults().trouble()), helps ? faults : 0));
      }
      return new Usable(scenario(asked, base, data.source(choice.labels())), faults);
    } catch (TableException | Refusal unusable) {
      return new Refused(new Obstacle(SaidReason.of(unusable), 0));
    }
  }

  private static Scenario scenario(TableQuestion asked, Scenario base, DataSource.Points points) {
    var setup =
        base.setup().toBuilder()
            .otherData(points, asked.choice().labels().task())
            .normalization(Normalization.STANDARDIZED)
            .build();
    String name = asked.name().replaceFirst("\\.[^.]*$", "");
    return Scenario.of(setup).with(new Scenario.Title(name, "")).with(base.fence());
  }
}
