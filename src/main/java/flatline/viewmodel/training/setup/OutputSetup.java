package flatline.viewmodel.training.setup;

import flatline.model.activation.Activation;
import flatline.model.network.LayerActivations;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the output makes of its sum: nothing, or what a unit makes of it. */
public final class OutputSetup {

  /** The option that stands for networks whose outputs differ. */
  public static final String MIXED = "mixed";

  private static final List<String> IDS = Activation.all().stream().map(Activation::id).toList();
  private static final TextKeys NAMES =
      TextKeys.of("activation.*", Stream.concat(IDS.stream(), Stream.of(MIXED)));

  private final ScenarioEditor editor;
  private final ChoiceSetting activation;

  OutputSetup(ScenarioEditor editor) {
    this.editor = editor;
    activation = new ChoiceSetting("setting.outputActivation", NAMES, IDS, this::change);
  }

  /** The activation of every network's output. */
  public ChoiceSetting activation() {
    return activation;
  }

  private void change(String id) {
    Activation.named(id)
        .ifPresent(chosen ->
            editor.change(builder ->
                builder.entrants(
                    editor.scenario().setup().entrants().stream()
                        .map(each -> each.withOutput(chosen))
                        .toList())));
  }

  void show(Scenario scenario) {
    List<Activation> outputs =
        scenario.setup().entrants().stream()
            .map(Entrant::layers)
            .map(LayerActivations::output)
            .distinct()
            .toList();
    List<String> options = new ArrayList<>(IDS);
    if (outputs.size() > 1) {
      options.add(MIXED);
    }
    activation.offer(options);
    activation.show(outputs.size() > 1 ? MIXED : outputs.getFirst().id());
  }
}
