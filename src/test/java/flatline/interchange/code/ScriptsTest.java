package flatline.interchange.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts, run by a Python that this machine must have, against the engine's own weights. Those for
 * Keras are only looked at by Python's compiler.
 */
@Tag("python")
class ScriptsTest {

  private static final double TOLERANCE = 1e-12;
  private static final Pattern UNIT =
      Pattern.compile("    layer (\\d+) unit (\\d+): weights \\[(.*)] bias (\\S+)");

  private static final Pattern LEAKS = Pattern.compile("    layer \\d+: leaks \\[(.*)]");

  private static final List<String> IDS = Stream.of(UnitState.values()).map(UnitState::id).toList();

  private static Python python;

  @TempDir private Path folder;

  @BeforeAll
  static void findPython() throws Exception {
    python = Python.with("numpy", "torch");
  }

  static Stream<TakenRun> runs() throws Exception {
    return TakenRun.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void numpyGivesTheSameWeights(TakenRun run) throws Exception {
    Trainer trainer = trained(run);
    assertSame(trainer, python.run(script(CodeTarget.NUMPY, run)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void pytorchGivesTheSameWeightsAndTheMonitorTheStates(TakenRun run) throws Exception {
    Path monitor = folder.resolve("monitor.py");
    Files.writeString(monitor, MonitorCode.of(CodeTarget.MONITOR_PYTORCH));
    Path driver = folder.resolve("driver.py");
    try (var in = ScriptsTest.class.getResourceAsStream("monitored.py")) {
      Files.write(driver, in.readAllBytes());
    }
    Trainer trainer = trained(run);
    String printed = python.run(driver, script(CodeTarget.PYTORCH, run).toString());
    assertSame(trainer, printed);
    assertEquals(states(trainer), printed.lines().filter(IDS::contains).toList());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void kerasIsAProgram(TakenRun run) throws Exception {
    python.compile(script(CodeTarget.KERAS, run));
    Path monitor = folder.resolve("monitor.py");
    Files.writeString(monitor, MonitorCode.of(CodeTarget.MONITOR_KERAS));
    python.compile(monitor);
  }

  private static Trainer trained(TakenRun run) {
    Trainer trainer = new Trainer(run.scenario());
    trainer.advanceTo(run.steps());
    return trainer;
  }

  private static List<String> states(Trainer trainer) {
    List<String> states = new ArrayList<>();
    for (Contender each : trainer.contenders()) {
      Examiner examiner = new Examiner(trainer.samples(), each.network().shape());
      examiner.examine(each.network()).layers().stream()
          .flatMap(List::stream)
          .forEach(signs -> states.add(signs.state().id()));
    }
    return states;
  }

  private Path script(CodeTarget target, TakenRun run) throws Exception {
    Path file = folder.resolve("run.py");
    Files.writeString(file, run.code(target));
    return file;
  }

  private static void assertSame(Trainer trainer, String printed) {
    List<String> last = afterStep(printed, trainer.step());
    assertEquals(trainer.contenders().size(), last.size());
    for (int i = 0; i < last.size(); i++) {
      assertSame(trainer.contenders().get(i).network().network(), last.get(i));
    }
  }

  /** What was printed of each network at a step. */
  private static List<String> afterStep(String printed, long step) {
    return Stream.of(printed.split("(?m)^(?=step )"))
        .filter(block -> block.startsWith("step " + step + " "))
        .toList();
  }

  private static void assertSame(Network expected, String printed) {
    Matcher units = UNIT.matcher(printed);
    Shape shape = expected.shape();
    double largest = largest(expected);
    int seen = 0;
    while (units.find()) {
      int layer = Integer.parseInt(units.group(1));
      int unit = Integer.parseInt(units.group(2));
      String[] weights = units.group(3).split(", ", -1);
      assertEquals(shape.inputs(layer), weights.length);
      for (int input = 0; input < weights.length; input++) {
        assertNear(expected.weight(layer, unit, input), weights[input], largest);
      }
      assertNear(expected.bias(layer, unit), units.group(4), largest);
      seen++;
    }
    assertEquals(shape.hiddenUnits() + 1, seen);
    List<String> leaks = LEAKS.matcher(printed).results().map(found -> found.group(1)).toList();
    double[] printedLeaks =
        leaks.stream()
            .flatMap(row -> Stream.of(row.split(", ", -1)))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertArrayEquals(expected.leaks(), printedLeaks, TOLERANCE);
  }

  private static double largest(Network network) {
    return Arrays.stream(network.toArray()).map(Math::abs).max().orElseThrow();
  }

  private static void assertNear(double expected, String printed, double largest) {
    assertEquals(expected, Double.parseDouble(printed), TOLERANCE * Math.abs(largest));
  }
}
