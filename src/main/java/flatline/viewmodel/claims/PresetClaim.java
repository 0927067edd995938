package flatline.viewmodel.claims;

import flatline.interchange.scenario.Presets.Preset;
import flatline.interchange.scenario.ToldLeaks;
import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is expected of a preset, as its file says, and the study that measured it. */
final class PresetClaim {

  /** How many seeds, from 1 on, the files speak of. */
  private static final int SEEDS = 200;

  private PresetClaim() {}

  static StatedClaim of(Preset preset) {
    Scenario scenario = preset.scenario();
    List<String> commands = new ArrayList<>();
    List<String> study = new ArrayList<>();
    study.addAll(List.of("study", preset.id(), "--seeds", Integer.toString(SEEDS)));
    study.addAll(others(scenario));
    commands.add(ClaimCommand.of(study.toArray(String[]::new)));
    if (!scenario.title().expectOfEverySeed().equals(scenario.title().expect())) {
      commands.add(ClaimCommand.of("autopsy", preset.id()));
    }
    return new StatedClaim(
        new ClaimWords.OfPreset(scenario.title().name()),
        List.of(new ClaimWords.OfPreset(scenario.title().expect())),
        ClaimWords.of("claims.source.seeds", Numbers.grouped(SEEDS)),
        commands);
  }

  /** What its text speaks of is to be trained, too. */
  private static List<String> others(Scenario scenario) {
    List<? extends Activation> told = ToldLeaks.of(scenario);
    return told.isEmpty()
        ? List.of()
        : List.of(
            "--contenders",
            Stream.concat(scenario.setup().contenders().stream(), told.stream())
                .map(PresetClaim::named)
                .collect(Collectors.joining(",")));
  }

  private static String named(Activation activation) {
    OptionalDouble alpha = activation.parameter();
    return activation.id() + (alpha.isPresent() ? ":" + Double.toString(alpha.getAsDouble()) : "");
  }
}
