package flatline.interchange.playground;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import flatline.interchange.json.ScenarioException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no link, however hostile, does anything but open or be refused in words. */
@Timeout(120)
class LinkFuzzTest {

  private static final String PAGE = "https://playground.tensorflow.org/#";
  private static final int LINKS = 500;

  private static final List<String> KEYS =
      List.of(
          "activation",
          "regularization",
          "batchSize",
          "dataset",
          "regDataset",
          "learningRate",
          "regularizationRate",
          "noise",
          "networkShape",
          "seed",
          "percTrainData",
          "problem",
          "initZero",
          "x",
          "sinX",
          "y_hide",
          "wobble",
          "__proto__",
          "");

  private static final List<String> VALUES =
      List.of(
          "relu",
          "L1",
          "L2",
          "spiral",
          "reg-gauss",
          "regression",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "1e-320",
          "1e308",
          "1e999",
          "-1e999",
          "NaN",
          "Infinity",
          "0x7fffffffffffffffffff",
          "2147483648",
          "9999999999999999999999",
          "0.1",
          "33.3333",
          "100",
          "8",
          "8,8",
          "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
          ",,,",
          "4,-2",
          "10000000",
          "3000,3000",
          "%00%ff",
          "\u0000\ud83d\ude00\ud800",
          " \t\r\n ",
          "<script>",
          "'; drop",
          "=",
          "#",
          "");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hostileLinksOpenOrAreRefusedInWords(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < LINKS; i++) {
      String link = link(random);
      try {
        PlaygroundLink read = PlaygroundLink.read(link);
        assertFalse(LinkOffer.of(read.scenario()).link().isEmpty(), link);
      } catch (ScenarioException refused) {
        assertTrue(refused.getMessage().startsWith("the link cannot be trained here: "), link);
        assertTrue(refused.getMessage().length() < 400, link);
      } catch (RuntimeException | Error thrown) {
        fail("seed " + seed + ": " + link, thrown);
      }
    }
  }

  private static String link(Random random) {
    String keys =
        random
            .ints(random.nextInt(8), 0, KEYS.size())
            .mapToObj(key -> KEYS.get(key) + "=" + value(random))
            .collect(Collectors.joining("&"));
    return PAGE + (random.nextInt(10) == 0 ? damaged(keys, random) : keys);
  }

  private static String value(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> "7".repeat(1 + random.nextInt(300_000)) + (random.nextBoolean() ? "" : "x");
      case 2 -> "0x" + "f".repeat(1 + random.nextInt(300_000));
      case 1 -> "1,".repeat(1 + random.nextInt(2_000)) + "1";
      default -> VALUES.get(random.nextInt(VALUES.size()));
    };
  }

  private static String damaged(String text, Random random) {
    var letters = new StringBuilder(text);
    for (int i = 0; i < 5 && !letters.isEmpty(); i++) {
      letters.setCharAt(random.nextInt(letters.length()), (char) random.nextInt(0x10000));
    }
    return letters.toString();
  }
}
