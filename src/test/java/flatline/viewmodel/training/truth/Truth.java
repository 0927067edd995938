package flatline.viewmodel.training.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Scenario;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a number must be, and how many were compared. */
final class Truth {

  private static final int LOOKS = 400;

  private final PlainRuns runs = new PlainRuns();
  private final IdentityHashMap<PlainContender, PlainLook> looks = new IdentityHashMap<>();
  private final Map<String, Integer> compared = new TreeMap<>();
  private String where = "";

  /** How many numbers were compared so far, by what they are. */
  Map<String, Integer> compared() {
    return compared;
  }

  /** Names what is looked at, for messages. */
  void lookAt(Snapshot shown) {
    where = " at " + shown.at() + " of " + shown.scenario().interventions();
  }

  PlainState state(Scenario scenario, long step) {
    return runs.at(scenario, step);
  }

  int[] batch(Scenario scenario, long step) {
    return runs.batch(scenario, step);
  }

  double[][] rows(Scenario scenario) {
    return runs.data(scenario.setup()).toRows();
  }

  double label(Scenario scenario, int sample) {
    return runs.data(scenario.setup()).label(sample);
  }

  /** A contender on the whole training set at a step. */
  PlainLook look(Scenario scenario, long step, int contender) {
    PlainContender wanted = state(scenario, step).contenders().get(contender);
    if (looks.size() > LOOKS) {
      looks.clear();
    }
    return looks.computeIfAbsent(
        wanted, each -> new PlainLook(each, runs.data(scenario.setup()), scenario.setup().loss()));
  }

  void same(Object expected, Object shown, String what) {
    compared.merge(what, 1, Integer::sum);
    assertEquals(expected, shown, () -> what + where);
  }

  void near(double expected, double shown, String what) {
    compared.merge(what, 1, Integer::sum);
    boolean finite = Double.isFinite(expected);
    double most = finite ? 1e-12 * (1 + Math.abs(expected)) : 1;
    assertEquals(expected, shown, most, () -> what + where);
  }

  void holds(boolean condition, String what) {
    compared.merge(what, 1, Integer::sum);
    assertTrue(condition, () -> what + where);
  }
}
