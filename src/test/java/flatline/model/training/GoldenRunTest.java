package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.network.Fingerprint;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.scenario.Scenario;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bits however and wherever a scenario is run. */
class GoldenRunTest {

  /** More additions than the interpreter should be asked to do in a test. */
  private static final long MANY = 12_000_000;

  static Stream<GoldenRun> runs() {
    return GoldenRun.all().stream();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theWeightsAreTheGoldenOnes(GoldenRun run) {
    assertEquals(run.fingerprint(), run.train(), run.name());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyGoldenRunTrainsAllItsStepsWithEveryContender(GoldenRun run) {
    Trainer trainer = new Trainer(run.scenario());
    double[] start = run.scenario().setup().start().toArray();
    trainer.advanceTo(GoldenRun.STEPS);
    for (Contender contender : trainer.contenders()) {
      assertTrue(contender.divergence().isEmpty());
      assertFalse(Arrays.equals(start, contender.network().network().toArray()));
    }
  }

  /** Each contender by itself, on whichever of the threads is free. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theNumberOfThreadsChangesNothing(int threads)
      throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (GoldenRun run : GoldenRun.all()) {
        List<Future<Network>> parts = new ArrayList<>();
        for (Activation activation : run.scenario().setup().contenders()) {
          Scenario alone = run.scenario().with(b -> b.contenders(List.of(activation)));
          parts.add(pool.submit(() -> train(alone)));
        }
        List<Network> networks = new ArrayList<>();
        for (Future<Network> part : parts) {
          networks.add(part.get());
        }
        assertEquals(run.fingerprint(), Fingerprint.of(networks), run.name());
      }
    }
  }

  private static Network train(Scenario scenario) {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(GoldenRun.STEPS);
    return trainer.contenders().getFirst().network().network();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xint",
        "-XX:TieredStopAtLevel=1",
        "-XX:-TieredCompilation",
        "-XX:UseAVX=0",
        "-XX:-UseSuperWord"
      })
  @Timeout(120)
  void theWayTheVirtualMachineRunsItChangesNothing(String option)
      throws IOException, InterruptedException {
    List<GoldenRun> runs =
        runs().filter(run -> !option.equals("-Xint") || additions(run) < MANY).toList();
    assertTrue(runs.size() >= 4);
    List<String> command = new ArrayList<>(List.of(java(), "-XX:+IgnoreUnrecognizedVMOptions"));
    command.add(option);
    command.addAll(List.of("-cp", "target/classes" + File.pathSeparator + "target/test-classes"));
    command.add(GoldenProcess.class.getName());
    runs.forEach(run -> command.add(run.name()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(
        runs.stream().map(run -> run.name() + " = " + run.fingerprint()).toList(),
        said.lines().filter(line -> line.contains(" = ")).toList(),
        said);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A rough count for one pass forward and back. */
  private static long additions(GoldenRun run) {
    Scenario scenario = run.scenario();
    return GoldenRun.STEPS
        * scenario.setup().training().batchSize()
        * scenario.setup().shape().parameters()
        * scenario.setup().contenders().size();
  }

  /** The definition itself, on the one network whose bytes can be written down by hand. */
  @Test
  void theFingerprintIsSha256OverBigEndianDoublesWeightsBeforeBiases() {
    var one = new Network(new Shape(2, List.of()), new double[] {1, -2, 0.5});
    // printf '3ff0000000000000c0000000000000003fe0000000000000' | xxd -r -p | sha256sum
    assertEquals(
        "753a6f558ab905f9aefed87efc0ce3427b63bbf98ec47137d7ac8af0776b19ff",
        Fingerprint.of(List.of(one)));
  }
}
