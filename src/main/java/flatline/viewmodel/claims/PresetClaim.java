package flatline.viewmodel.claims;

import flatline.interchange.scenario.Presets.Preset;
import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is expected of a preset, as its file says, and the study that measured it. */
final class PresetClaim {

  /** How many seeds, from 1 on, the files speak of. */
  private static final int SEEDS = 200;

  /** A leak that a text speaks of, beside those that the preset trains. */
  private static final Pattern LEAK = Pattern.compile("(?:α = |leak of )(0\\.\\d+)");

  private PresetClaim() {}

  static StatedClaim of(Preset preset) {
    Scenario scenario = preset.scenario();
    List<String> commands = new ArrayList<>();
    commands.add("flatline study " + preset.id() + " --seeds " + SEEDS + others(scenario));
    if (!scenario.title().expectOfEverySeed().equals(scenario.title().expect())) {
      commands.add("flatline autopsy " + preset.id());
    }
    return new StatedClaim(
        new Wording.OfPreset(scenario.title().name()),
        List.of(new Wording.OfPreset(scenario.title().expect())),
        Wording.of("claims.source.seeds", Numbers.grouped(SEEDS)),
        commands);
  }

  /** What its text speaks of is to be trained, too. */
  private static String others(Scenario scenario) {
    List<Activation> trained = scenario.setup().contenders();
    List<Activation> told =
        LEAK.matcher(scenario.title().expect())
            .results()
            .<Activation>map(leak -> new LeakyRelu(Double.parseDouble(leak.group(1))))
            .filter(each -> !trained.contains(each))
            .distinct()
            .toList();
    List<Activation> all = new ArrayList<>(trained);
    all.addAll(told);
    return told.isEmpty()
        ? ""
        : " --contenders " + all.stream().map(PresetClaim::named).collect(Collectors.joining(","));
  }

  private static String named(Activation activation) {
    OptionalDouble alpha = activation.parameter();
    return activation.id() + (alpha.isPresent() ? ":" + Double.toString(alpha.getAsDouble()) : "");
  }
}
