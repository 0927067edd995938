package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.NumberArray;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.playground.PlaygroundLink;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.StreamSource;
import flatline.model.data.TargetFunction;
import flatline.model.scenario.Setup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code data}. */
final class DataReader {

  /** The value of {@code data.kind} with which samples are given one by one. */
  static final String POINTS = "points";

  /**
   * The key of where points come from, in words. It changes nothing, unless it is a link of
   * TensorFlow Playground and no points are given: then they are drawn as the page does.
   */
  static final String ORIGIN = "origin";

  /** The value of {@code data.kind}, and the key beside it, of a function of one number. */
  static final String FUNCTION = "function";

  /** The value of {@code data.kind} of a stream, which nothing else is said of. */
  static final String STREAM = "stream";

  private static final List<String> KINDS =
      Stream.concat(
              Arrays.stream(DataKind.values())
                  .filter(each -> each.function().isEmpty())
                  .map(DataKind::id),
              Stream.of(FUNCTION, STREAM, POINTS))
          .toList();

  private static final List<String> FUNCTIONS =
      Arrays.stream(TargetFunction.values()).map(TargetFunction::id).toList();

  private final JsonInput input;
  private final DataSource.Generated start = (DataSource.Generated) Setup.DEFAULT.data();
  private String kind = start.kind().id();
  private String function = "";
  private int samples = start.samples();
  private double noise = start.noise();
  private Optional<String> origin = Optional.empty();
  private final List<DataSource.Point> points = new ArrayList<>();

  DataReader(JsonInput input) {
    this.input = input;
  }

  DataSource read() throws ScenarioException {
    int most = (int) DataSource.Generated.SAMPLES.most();
    Map<String, JsonPlace> seen =
        input.object(
            new Keys()
                .on("kind", () -> kind = kind())
                .on(FUNCTION, () -> function = input.choice(FUNCTIONS))
                .on("samples", () -> samples = (int) input.whole(DataSource.Generated.SAMPLES))
                .on("noise", () -> noise = input.real(DataSource.Generated.NOISE))
                .on(ORIGIN, () -> origin = Optional.of(input.text()))
                .on(POINTS, () -> input.array(most, this::point)));
    return switch (kind) {
      case POINTS -> points(seen);
      case STREAM -> stream(seen);
      default -> generated(seen);
    };
  }

  private String kind() throws ScenarioException {
    return input.choice(KINDS);
  }

  private DataSource generated(Map<String, JsonPlace> seen) throws ScenarioException {
    for (String pointsOnly : List.of(POINTS, ORIGIN)) {
      JsonPlace stray = seen.get(pointsOnly);
      if (stray != null) {
        throw stray.refuse("stand beside data.kind points", "it beside " + kind);
      }
    }
    boolean isFunction = kind.equals(FUNCTION);
    JsonPlace named = seen.get(FUNCTION);
    if (isFunction != (named != null)) {
      throw named == null
          ? input.here().refuse("have the key function beside the kind function", "none")
          : named.refuse("stand beside data.kind function", "it beside " + kind);
    }
    for (DataKind candidate : DataKind.values()) {
      if (candidate.id().equals(isFunction ? function : kind)) {
        return new DataSource.Generated(candidate, samples, noise);
      }
    }
    throw new AssertionError(kind);
  }

  private DataSource stream(Map<String, JsonPlace> seen) throws ScenarioException {
    refuse(seen, List.of("samples", "noise", FUNCTION, POINTS, ORIGIN));
    return new StreamSource();
  }

  private void refuse(Map<String, JsonPlace> seen, List<String> keys) throws ScenarioException {
    for (String refused : keys) {
      JsonPlace stray = seen.get(refused);
      if (stray != null) {
        throw stray.refuse("not be given beside data.kind " + kind, "it");
      }
    }
  }

  private DataSource points(Map<String, JsonPlace> seen) throws ScenarioException {
    refuse(seen, List.of("samples", "noise", FUNCTION));
    if (!seen.containsKey(POINTS)) {
      Optional<DataSource.Points> drawn = origin.flatMap(PlaygroundLink::points);
      if (drawn.isPresent()) {
        return drawn.get();
      }
    }
    var given = DataSource.Points.of(points);
    return origin.map(given::from).orElse(given);
  }

  private void point() throws ScenarioException {
    double[] numbers = new NumberArray(input).read("x, y and label", 3);
    points.add(new DataSource.Point(numbers[0], numbers[1], numbers[2]));
  }
}
