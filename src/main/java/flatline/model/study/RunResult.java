package flatline.model.study;

import flatline.model.lanes.Outcome;
import java.util.List;

/**
 * What came of one run.
 *
 * @param outcomes by contender
 */
record RunResult(Run run, List<Outcome> outcomes) {

  RunResult {
    outcomes = List.copyOf(outcomes);
  }
}
