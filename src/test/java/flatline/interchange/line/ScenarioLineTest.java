package flatline.interchange.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.playground.LinkOffer;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.RandomScenarios;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Scenario;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ScenarioLineTest {

  /** The line of version 1's defaults as it was first written: it must be read for ever. */
  private static final String FIRST = "flatline:1:AAAAEeBRdUsbRAmfaul1CCZKg9E0iUiTAA";

  @Test
  void whatWasWrittenOnceIsReadForEver() throws ScenarioException {
    assertEquals(Scenario.DEFAULT, ScenarioLine.read(FIRST));
    var checksum = new CRC32();
    checksum.update(KnownText.bytes());
    assertEquals(3478588656L, checksum.getValue(), "what lines leave out is the same for ever");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aLineGivesAnEqualScenario(long seed) throws ScenarioException {
    var scenarios = new RandomScenarios(seed);
    for (int i = 0; i < 300; i++) {
      Scenario scenario = scenarios.next();
      String line = ScenarioLine.write(scenario);
      assertTrue(ScenarioLine.isLine(line));
      assertTrue(line.matches("flatline:1:[A-Za-z0-9_-]+"), line);
      assertEquals(scenario, ScenarioLine.read(line));
    }
  }

  @Test
  void linesAreShort() throws ScenarioException {
    String plain = ScenarioLine.write(Scenario.DEFAULT);
    assertTrue(plain.length() < 60, () -> plain.length() + ": " + plain);
    for (Presets.Preset preset : Presets.all()) {
      String line = ScenarioLine.write(preset.scenario());
      assertTrue(line.length() < 500, () -> preset.id() + " " + line.length());
    }
    Scenario linked =
        PlaygroundLink.read("https://playground.tensorflow.org/#seed=3&networkShape=4").scenario();
    String line = ScenarioLine.write(linked);
    assertTrue(line.length() < 600, () -> line.length() + ": samples can be drawn again");
    assertEquals(linked, ScenarioLine.read(line));
    assertEquals(LinkOffer.of(linked), LinkOffer.of(ScenarioLine.read(line)));
  }

  @Test
  void whatMailProgramsDoDoesNoHarm() throws ScenarioException {
    Scenario scenario = Presets.opening().scenario();
    String line = ScenarioLine.write(scenario);
    String folded = line.replaceAll("(.{40})", "$1\r\n");
    for (String mailed :
        new String[] {
          "  \n" + line + "\n\n",
          folded,
          "> " + folded.replace("\n", "\n> "),
          folded.replace("\r\n", "=\r\n"),
          "<" + line + ">",
          "“" + line + "”",
          line.replaceAll("(.{11})", "$1 \u200b\u00ad"),
          "\uFEFF" + line + "==",
          line.replace("flatline:1:", "flatline:1: ")
        }) {
      assertTrue(ScenarioLine.isLine(mailed), mailed);
      assertEquals(scenario, ScenarioLine.read(mailed), mailed);
    }
  }

  @Test
  void everyLostChangedOrAddedCharacterIsNoticed() throws ScenarioException {
    String line = ScenarioLine.write(Presets.opening().scenario());
    int start = "flatline:1:".length();
    for (int at = start; at < line.length(); at++) {
      String lost = line.substring(0, at) + line.substring(at + 1);
      char other = line.charAt(at) == 'A' ? 'g' : 'A';
      refused(lost);
      refused(line.substring(0, at) + other + line.substring(at + 1));
      refused(line.substring(0, at) + "q" + line.substring(at));
    }
    for (int end = start; end < line.length(); end++) {
      String message = refused(line.substring(0, end));
      assertTrue(message.contains("missing") || message.contains("checksum"), message);
    }
  }

  private static String refused(String line) {
    return assertThrows(ScenarioException.class, () -> ScenarioLine.read(line), line).getMessage();
  }

  @Test
  void whatIsWrongIsSaid() throws ScenarioException {
    String line = ScenarioLine.write(Scenario.DEFAULT);
    assertEquals(
        "the line must be of version 1, got 2",
        refused(line.replace("flatline:1:", "flatline:2:")));
    assertEquals("a line must begin with flatline:1:", refused("https://example.org"));
    assertTrue(refused("flatline:1:").contains("nearly all of it is missing"));
    assertEquals(
        "the line must be of letters, digits, - and _ only, got U+00FC as character 14",
        refused("flatline:1:abüc"));
    assertTrue(
        refused(line.substring(0, line.length() - 8)).contains("about 8 of its characters"),
        refused(line.substring(0, line.length() - 8)));
    assertTrue(refused(line + "AAAA").contains("its checksum does not fit"));
    assertTrue(
        refused(of("{\"flatline\": 1, \"seeds\": 5}")).startsWith("unknown key seeds (line 1"));
  }

  private static String of(String text) {
    return of(Packing.pack(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String of(byte[] packed) {
    return "flatline:1:" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
  }

  @Test
  void aBombIsDefused() {
    String bomb = of(Packing.pack(new byte[200 << 20]));
    assertTrue(bomb.length() < 300_000, "it looks harmless");
    assertEquals(
        "what is in the line must be at most 16 MB (16777216 bytes), is larger", refused(bomb));
    byte[] most = new byte[ScenarioText.MOST_BYTES];
    assertTrue(refused(of(Packing.pack(most))).contains("the text must be JSON"));
  }

  @Test
  void onlyLinesAreLines() {
    assertTrue(ScenarioLine.isLine("flatline:17:abc"));
    assertFalse(ScenarioLine.isLine("flatline:x:abc"));
    assertFalse(ScenarioLine.isLine("a flatline:1:abc"));
    assertFalse(ScenarioLine.isLine("run.flatline"));
    assertFalse(ScenarioLine.isLine(""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hostileLinesOpenOrAreRefusedInWords(long seed) throws ScenarioException {
    var random = new Random(seed);
    byte[] text = ScenarioText.write(Presets.opening().scenario());
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = text.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] packed = Packing.pack(bytes);
      if (random.nextBoolean()) {
        packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
        if (random.nextBoolean()) {
          sign(packed);
        }
      }
      try {
        ScenarioLine.read(of(packed));
      } catch (ScenarioException refused) {
        assertFalse(refused.getMessage().isBlank());
      } catch (RuntimeException | Error thrown) {
        fail("seed " + seed + ", line " + i, thrown);
      }
    }
  }

  /** Puts length and checksum right, so that what is packed itself is at fault. */
  private static void sign(byte[] packed) {
    var checksum = new CRC32();
    checksum.update(packed, 8, packed.length - 8);
    ByteBuffer.wrap(packed).putInt(packed.length - 8).putInt((int) checksum.getValue());
  }
}
