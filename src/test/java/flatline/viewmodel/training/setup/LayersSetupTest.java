package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ReLU beside Leaky ReLU, with two hidden layers each. */
class LayersSetupTest {

  private static final Activation LEAKY = new LeakyRelu(0.1);

  private final List<Scenario> presets =
      Presets.all().stream().map(preset -> preset.scenario()).toList();
  private final TrainingLoop loop = new TrainingLoop(presets.getFirst());
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop,
          PlainPresets.of(presets),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private final LayersSetup layers = page.setup().layers();

  @BeforeEach
  void deepen() {
    page.editor()
        .change(builder -> builder.contenders(List.of(new Relu(), LEAKY)).hidden(List.of(4, 4)));
  }

  @AfterEach
  void close() {
    loop.close();
  }

  private List<Entrant> entrants() {
    return page.editor().scenario().setup().entrants();
  }

  private String shown(int layer) {
    return layers.layers().get(layer).chosenProperty().get();
  }

  @Test
  void oneLayerOfAllNetworksIsAnotherAndTheOthersStay() {
    assertEquals(2, layers.countProperty().get());
    assertEquals("own", shown(0));
    layers.layers().getFirst().choose("tanh");
    assertEquals(List.of(new Tanh(), new Relu()), entrants().getFirst().layers().hidden());
    assertEquals(List.of(new Tanh(), LEAKY), entrants().getLast().layers().hidden());
    assertEquals("tanh", shown(0));
    assertEquals("own", shown(1), "each network does its own there");
  }

  @Test
  void whatWasOtherwiseBecomesTheNetworksOwnAgain() {
    List<Entrant> before = entrants();
    layers.layers().getFirst().choose("tanh");
    layers.layers().getFirst().choose("own");
    assertEquals(before, entrants());
    layers.layers().get(1).choose("sigmoid");
    assertEquals("sigmoid", shown(1));
    layers.layers().get(1).choose("own");
    assertEquals(before, entrants());
  }

  @Test
  void layersThatAllDoTheSameAreOneActivation() {
    layers.layers().getFirst().choose("relu");
    assertEquals(Entrant.of(new Relu()), entrants().getFirst());
    assertEquals(List.of(new Relu(), LEAKY), entrants().getLast().layers().hidden());
  }
}
