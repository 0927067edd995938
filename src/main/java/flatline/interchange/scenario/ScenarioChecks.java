package flatline.interchange.scenario;

import flatline.interchange.json.Place;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Shown;
import flatline.model.data.DataSource;
import flatline.model.network.ExplicitInitialization;
import flatline.model.scenario.Order;
import flatline.model.scenario.Setup;
import java.util.List;
import java.util.Map;

/** What the keys of a scenario must agree on; refuses at the key that does not fit. */
final class ScenarioChecks {

  private final Map<String, Place> places;
  private final Place end;

  /**
   * @param places where each key stood
   * @param end the place to name for keys that are absent
   */
  ScenarioChecks(Map<String, Place> places, Place end) {
    this.places = places;
    this.end = end;
  }

  /** Labels are −1 or 1, unless it is a regression; a regression has points. */
  void checkTask(DataSource data, boolean regression) throws ScenarioException {
    if (data instanceof DataSource.Points points) {
      if (!regression) {
        checkLabels(points.points());
      }
    } else if (regression) {
      throw at("task").refuse("be classification unless data.kind is points", "regression");
    }
  }

  private void checkLabels(List<DataSource.Point> points) throws ScenarioException {
    for (int i = 0; i < points.size(); i++) {
      double label = points.get(i).label();
      if (label != 1 && label != -1) {
        throw below("data", ".points[" + i + "][2]").refuse("be -1 or 1", Shown.number(label));
      }
    }
  }

  /** Explicit weights fit the hidden layers. */
  void checkLayers(ExplicitInitialization explicit, List<Integer> hidden) throws ScenarioException {
    List<Integer> widths = explicit.network().shape().hidden();
    if (!widths.equals(hidden)) {
      throw below("initialization", ".layers")
          .refuse("have the hidden widths " + hidden, widths.toString());
    }
  }

  /** Minibatches name samples that there are. */
  void checkBatches(List<List<Integer>> batches, int samples) throws ScenarioException {
    for (int step = 0; step < batches.size(); step++) {
      List<Integer> batch = batches.get(step);
      for (int i = 0; i < batch.size(); i++) {
        if (batch.get(i) >= samples) {
          throw below("batches", "[" + step + "][" + i + "]")
              .refuse("be 0 to " + (samples - 1), batch.get(i).toString());
        }
      }
    }
  }

  /** A run with minibatches written out is no longer than they are; others fill a minibatch. */
  void checkLength(Setup.Schedule training, Order order, int samples) throws ScenarioException {
    if (order instanceof Order.Recorded recorded) {
      int steps = recorded.batches().size();
      if (training.steps() > steps) {
        throw at("steps")
            .refuse("be at most the number of batches, " + steps, Long.toString(training.steps()));
      }
    } else if (training.batchSize() > samples) {
      throw at("batchSize")
          .refuse(
              "be at most the number of samples, " + samples,
              Integer.toString(training.batchSize()));
    }
  }

  private Place at(String key) {
    return places.getOrDefault(key, new Place(key, end.at()));
  }

  private Place below(String key, String path) {
    return new Place(key + path, at(key).at());
  }
}
