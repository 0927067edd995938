package flatline.viewmodel.study.run;

import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;

/** Shows a run of a study on the Training page. */
@FunctionalInterface
public interface RunOpener {

  /**
   * Shows the end of a run, which is what the study has counted.
   *
   * @param back what the way back is called
   */
  void openEnd(Scenario run, Message back);

  /**
   * Shows the end of a run that was made of nothing that is set up, under a name of its own.
   *
   * @param back what the way back is called
   */
  default void openOwn(Scenario run, Message back) {
    openEnd(run, back);
  }
}
