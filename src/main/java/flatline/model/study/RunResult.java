package flatline.model.study;

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
