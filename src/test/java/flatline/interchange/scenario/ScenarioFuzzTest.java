package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import flatline.interchange.json.ScenarioException;
import flatline.model.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no file, however damaged, does anything but read or be refused in words. */
class ScenarioFuzzTest {

  private static final int FILES = 3000;
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "NaN",
    "-",
    "1e999",
    "0.5",
    "8.0",
    "-1",
    "9007199254740993",
    "\u0000",
    "\ud83d\ude00",
    "\"alpha\":",
    "\"kind\":",
    "[[[[[[",
    "//"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedFilesReadOrAreRefusedInWords(long seed) {
    Random random = new Random(seed);
    RandomScenarios scenarios = new RandomScenarios(seed);
    for (int file = 0; file < FILES; file++) {
      byte[] damaged = damage(text(scenarios.next()), random);
      try {
        Scenario read = ScenarioText.read(damaged);
        assertEquals(read, ScenarioText.read(ScenarioText.write(read)));
      } catch (ScenarioException refused) {
        assertReadable(refused.getMessage(), new String(damaged, StandardCharsets.UTF_8));
      } catch (RuntimeException | Error thrown) {
        fail("seed " + seed + ": " + new String(damaged, StandardCharsets.UTF_8), thrown);
      }
    }
  }

  /** Nothing of the parser's own words is in it; a backquote may be the file's. */
  private static void assertReadable(String message, String file) {
    assertFalse(message.isBlank());
    assertFalse(message.contains("\n") || message.contains("REDACTED"), message);
    assertFalse(message.contains("`") && !file.contains("`"), message);
    assertFalse(message.length() > 1000, message);
  }

  private static byte[] text(Scenario scenario) {
    try {
      return ScenarioText.write(scenario);
    } catch (ScenarioException tooLarge) {
      return fail(tooLarge);
    }
  }

  private static byte[] damage(byte[] text, Random random) {
    String damaged = new String(text, StandardCharsets.UTF_8);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(12));
      damaged =
          switch (random.nextInt(4)) {
            case 0 -> damaged.substring(0, from) + damaged.substring(to);
            case 1 -> damaged.substring(0, from) + piece(random) + damaged.substring(to);
            case 2 ->
                damaged.substring(0, from) + damaged.substring(from, to) + damaged.substring(from);
            default -> swapValues(damaged, from, random);
          };
      if (damaged.isEmpty()) {
        break;
      }
    }
    byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(5) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(10) == 0 ? java.util.Arrays.copyOf(bytes, bytes.length / 2) : bytes;
  }

  /** Puts another value after the next colon, so that more files stay well-formed. */
  private static String swapValues(String text, int from, Random random) {
    int colon = text.indexOf(": ", from);
    int end = colon < 0 ? -1 : text.indexOf(',', colon);
    return end < 0 ? text : text.substring(0, colon + 2) + piece(random) + text.substring(end);
  }

  private static String piece(Random random) {
    return PIECES[random.nextInt(PIECES.length)];
  }
}
