package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That whatever comes after the # of a link becomes a scenario, or is refused in a few words. */
@Timeout(120)
class LinkConvertTest {

  private static final int LINKS = 150;

  /** More than any one message needs, and far less than what the links hold. */
  private static final int MOST_LETTERS = 400;

  private static final List<String> KEYS =
      List.of(
          "activation",
          "batchSize",
          "dataset",
          "learningRate",
          "noise",
          "networkShape",
          "seed",
          "percTrainData",
          "x",
          "xTimesY",
          "problem",
          "initZero",
          "regularization",
          "regularizationRate",
          "numHiddenLayers",
          "%6eoise");

  private static final List<String> VALUES =
      List.of(
          "relu",
          "tanh",
          "spiral",
          "NaN",
          "-Infinity",
          "1e999",
          "-5",
          "-0",
          "999",
          "999,999,999,999",
          "8,8,8,8,8,8,8,8,8,8",
          "1,1",
          "0,0",
          "99999999999999999999",
          "0x10",
          "false",
          "regression",
          "%",
          "%zz",
          "%00",
          "%F0%9F%92%A9",
          "%26seed%3D1",
          "\u0663",
          "null",
          "",
          "1e-400",
          "100");

  @ParameterizedTest
  @ValueSource(strings = {"--line", "--link", "--out=-"})
  void itIsConvertedOrRefusedInAFewWords(String how) {
    for (int seed = 0; seed < LINKS; seed++) {
      String link = link(new Random(seed));
      CommandLineRun run = CommandLineRun.of("convert", link, how);
      assertTrue(run.status() == 0 || run.status() == 2, "seed " + seed + ": " + run.err());
      assertFalse((run.status() == 0 ? run.out() : run.err()).isBlank(), "seed " + seed);
      assertFalse(run.err().contains("Exception"), "seed " + seed + ": " + run.err());
      for (String line : run.err().lines().toList()) {
        assertTrue(line.length() < MOST_LETTERS, "seed " + seed + ": " + line);
      }
    }
  }

  /** Keys come twice, and some that mean nothing are as long as a book. */
  private static String link(Random random) {
    var keys = new StringBuilder("https://playground.tensorflow.org/#");
    for (int i = random.nextInt(20); i > 0; i--) {
      boolean known = random.nextInt(10) > 0;
      keys.append(known ? KEYS.get(random.nextInt(KEYS.size())) : value(random));
      keys.append(random.nextInt(20) == 0 ? "" : "=").append(value(random)).append('&');
    }
    return keys.toString();
  }

  private static String value(Random random) {
    return switch (random.nextInt(15)) {
      case 0 -> "9".repeat(1 + random.nextInt(100_000));
      case 1 -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
      case 2 ->
          random
              .ints(random.nextInt(100), 0, 0x3000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      default -> VALUES.get(random.nextInt(VALUES.size()));
    };
  }
}
