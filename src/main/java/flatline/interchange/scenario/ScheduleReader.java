package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.optimizer.RateSchedule;
import java.util.List;
import java.util.Map;

/** Reads a schedule of the learning rate. */
final class ScheduleReader {

  private static final String CONSTANT = new RateSchedule.Constant().id();
  private static final String WARM_UP = new RateSchedule.WarmUp(1).id();
  private static final String COSINE = new RateSchedule.Cosine(0).id();

  private final JsonInput input;
  private String kind = CONSTANT;
  private long steps;

  ScheduleReader(JsonInput input) {
    this.input = input;
  }

  RateSchedule read() throws ScenarioException {
    Map<String, JsonPlace> seen =
        input.object(
            new Keys()
                .on("kind", () -> kind = input.choice(List.of(CONSTANT, WARM_UP, COSINE)))
                .on("steps", () -> steps = input.whole(RateSchedule.STEPS)));
    if (kind.equals(WARM_UP)) {
      if (!seen.containsKey("steps")) {
        throw input.here().refuse("have the key steps for kind " + WARM_UP, "none");
      }
      return new RateSchedule.WarmUp(steps);
    }
    if (kind.equals(COSINE)) {
      return new RateSchedule.Cosine(steps);
    }
    if (seen.containsKey("steps")) {
      throw seen.get("steps").refuse("not be given for kind " + CONSTANT, Long.toString(steps));
    }
    return new RateSchedule.Constant();
  }
}
