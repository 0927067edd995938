package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets.Preset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

  private static final Path FOLDER = Path.of("assets", "scenarios");

  static List<String> ids() {
    return Presets.ids();
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".flatline"))
              .map(name -> name.replace(".flatline", ""))
              .collect(Collectors.toSet()),
          new TreeSet<>(ids()));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void eachFileStatesEveryKeyInOneWayOfWriting(String id) throws Exception {
    assertEquals(
        new String(ScenarioText.write(Presets.get(id)), StandardCharsets.UTF_8),
        Files.readString(FOLDER.resolve(id + ".flatline")));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void eachFitsTheWindowAndSaysWhatToExpect(String id) throws Exception {
    var scenario = Presets.get(id);
    scenario.setup().shape().checkShown();
    assertEquals(2, scenario.setup().contenders().size());
    assertFalse(scenario.title().name().isBlank());
    assertTrue(scenario.title().expect().contains("200 seeds"));
  }

  @Test
  void allComeInTheOrderOfTheIndex() {
    assertEquals(ids(), Presets.all().stream().map(Preset::id).toList());
    assertEquals(Presets.all().getFirst(), Presets.opening());
  }

  @Test
  void everyGroupHasPresetsThatStandTogether() {
    var groups = Presets.all().stream().map(Preset::group).toList();
    assertEquals(EnumSet.allOf(PresetGroup.class), EnumSet.copyOf(groups));
    assertEquals(groups.stream().sorted().toList(), groups);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyNumberOfALineIsOneOfWhatWasMeasured(Preset preset) {
    List<String> said = numbers(preset.scenario().title().expect());
    assertTrue(said.containsAll(numbers(preset.line())), preset::line);
  }

  static List<Preset> all() {
    return Presets.all();
  }

  private static List<String> numbers(String text) {
    return Pattern.compile("\\d+(\\.\\d+)?")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void anIndexThatDoesNotSayWhatComesOfAPresetIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> PresetIndex.read("opening: in no group"));
    assertThrows(IllegalArgumentException.class, () -> PresetIndex.read("[dies]\nopening"));
    assertThrows(IllegalArgumentException.class, () -> PresetIndex.read("[lives]"));
  }

  @Test
  void thereIsNoPresetOfAnotherName() {
    assertThrows(IllegalArgumentException.class, () -> Presets.get("absent"));
  }
}
