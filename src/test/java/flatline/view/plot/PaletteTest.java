package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.scenario.Setup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  private static final Pattern TOKEN = Pattern.compile("-flatline-([a-z-]+): (#[0-9a-f]{6});");

  static Stream<Palette> palettes() {
    return Stream.of(Palette.light(), Palette.dark());
  }

  @Test
  void theStyleSheetHasTheSameColors() throws IOException {
    var sheets = tokens();
    assertEquals(2, sheets.size());
    assertSame(Palette.light(), sheets.get(0));
    assertSame(Palette.dark(), sheets.get(1));
    assertEquals(sheets.get(0).keySet(), sheets.get(1).keySet());
  }

  private static void assertSame(Palette palette, Map<String, Color> tokens) {
    assertEquals(palette.surface().ground(), tokens.get("ground"));
    assertEquals(palette.surface().card(), tokens.get("card"));
    assertEquals(palette.surface().soft(), tokens.get("soft"));
    assertEquals(palette.surface().hairline(), tokens.get("hairline"));
    assertEquals(palette.surface().grid(), tokens.get("grid"));
    assertEquals(palette.ink().text(), tokens.get("text"));
    assertEquals(palette.ink().muted(), tokens.get("muted"));
    assertEquals(palette.ink().accent(), tokens.get("accent"));
    assertEquals(palette.classes().one(), tokens.get("class-one"));
    assertEquals(palette.classes().zero(), tokens.get("class-zero"));
    assertEquals(LineStyle.of(new Relu(), palette).color(), tokens.get("relu"));
    assertEquals(LineStyle.of(new LeakyRelu(0.1), palette).color(), tokens.get("leaky-relu"));
    assertEquals(palette.dead(), tokens.get("dead"));
  }

  /** The tokens of the light block and of the dark one. */
  private static List<Map<String, Color>> tokens() throws IOException {
    try (var sheet = Palette.class.getResourceAsStream("/flatline/view/flatline.css")) {
      var blocks = new ArrayList<Map<String, Color>>();
      for (var block : new String(sheet.readAllBytes(), StandardCharsets.UTF_8).split("}", -1)) {
        var found = new HashMap<String, Color>();
        TOKEN.matcher(block).results().forEach(t -> found.put(t.group(1), Color.web(t.group(2))));
        if (!found.isEmpty()) {
          blocks.add(found);
        }
      }
      return blocks;
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textCanBeReadOnEverySurface(Palette palette) {
    for (var text : List.of(palette.ink().text(), palette.ink().muted())) {
      assertContrast(text, palette.surface().card(), 4.5);
      assertContrast(text, palette.surface().ground(), 4.5);
      assertContrast(text, palette.surface().soft(), 4.5);
    }
  }

  /** The tokens of the style sheet that are written in, on all that they are written on. */
  @Test
  void everyTokenThatIsWrittenInCanBeRead() throws IOException {
    for (var tokens : tokens()) {
      for (var text : List.of("text", "muted", "accent", "alarm", "relu", "leaky-relu")) {
        for (var ground : List.of("card", "ground", "soft")) {
          assertContrast(tokens.get(text), tokens.get(ground), 4.5);
        }
      }
      for (var text : List.of("text", "muted", "accent")) {
        assertContrast(tokens.get(text), tokens.get("accent-soft"), 4.5);
        assertContrast(tokens.get(text), tokens.get("mark"), 4.5);
      }
      assertContrast(tokens.get("on-accent"), tokens.get("accent"), 4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void labelsInTheColorOfTheirLineCanBeRead(Palette palette) {
    List<Activation> each = Activation.all();
    LineStyle.ofContenders(each, palette)
        .forEach(line -> assertContrast(line.color(), palette.surface().card(), 4.5));
    LineStyle.ofContenders(Collections.nCopies(Setup.MOST_CONTENDERS, each.getFirst()), palette)
        .forEach(line -> assertContrast(line.color(), palette.surface().card(), 4.5));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void whatIsDrawnStandsOutFromTheCard(Palette palette) {
    var drawn =
        List.of(
            palette.ink().accent(),
            palette.classes().one(),
            palette.classes().zero(),
            palette.dead());
    drawn.forEach(color -> assertContrast(color, palette.surface().card(), 3));
  }

  private static void assertContrast(Color color, Color ground, double least) {
    double high = Math.max(luminance(color), luminance(ground));
    double low = Math.min(luminance(color), luminance(ground));
    double contrast = (high + 0.05) / (low + 0.05);
    assertTrue(contrast >= least, color + " on " + ground + ": " + contrast);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
