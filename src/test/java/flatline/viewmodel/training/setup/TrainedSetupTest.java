package flatline.viewmodel.training.setup;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.model.loop.TrainingLoop;
import flatline.model.optimizer.Optimizer;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One network of two is trained otherwise than the other. */
class TrainedSetupTest {

  private final List<Scenario> presets =
      Presets.all().stream().map(preset -> preset.scenario()).toList();
  private final TrainingLoop loop = new TrainingLoop(presets.getFirst());
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop,
          PlainPresets.of(presets),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private final ScenarioEditor editor = page.editor();
  private long clock;

  @AfterEach
  void close() {
    loop.close();
  }

  private TrainedSetup trained(int contender) {
    return page.setup().contenders().trained(contender);
  }

  private Remedy remedy(int contender) {
    return editor.scenario().setup().entrants().get(contender).remedy();
  }

  @Test
  void oneIsClippedAndTheOtherStaysAsItIs() {
    assertEquals("alike", trained(1).kind().chosenProperty().get());
    trained(1).kind().choose("clip");
    assertEquals(Remedy.ofClip(0.1), remedy(1));
    assertEquals(Remedy.NONE, remedy(0));
    assertTrue(trained(1).numberedProperty().get());
    assertEquals("0.1", trained(1).number().textProperty().get());
    trained(1).number().type("2.5");
    assertEquals(Remedy.ofClip(2.5), remedy(1));
    trained(1).kind().choose("alike");
    assertEquals(Remedy.NONE, remedy(1));
    assertFalse(trained(1).numberedProperty().get());
  }

  @Test
  void aNumberOutsideOfItsLimitsIsRefusedAndChangesNothing() {
    trained(0).kind().choose("momentum");
    trained(0).number().type("1");
    assertEquals(Remedy.of(new Optimizer.Sgd(0.9)), remedy(0));
    assertTrue(trained(0).number().messageProperty().get().isPresent());
  }

  @Test
  void oneWithoutANumberHasNone() {
    trained(0).kind().choose("batch-norm");
    assertEquals(Remedy.NONE.withBatchNorm(true), remedy(0));
    assertFalse(trained(0).numberedProperty().get());
  }

  @Test
  void whatAFileSetsInSeveralWaysIsSaidAndKept() {
    Remedy both = Remedy.of(new Optimizer.Sgd(0.9)).withClip(1);
    editor.change(builder -> builder.entrants(with(both)));
    assertEquals("otherwise", trained(1).kind().chosenProperty().get());
    assertEquals(both, remedy(1));
    trained(1).kind().choose("cosine");
    assertFalse(trained(1).kind().options().contains("otherwise"));
  }

  private List<Entrant> with(Remedy remedy) {
    List<Entrant> entrants = editor.scenario().setup().entrants();
    return List.of(entrants.getFirst(), entrants.getLast().with(remedy));
  }

  /** Until what is set up is what runs. */
  private void settle() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          clock += 16_000_000L;
          page.onPulse(clock);
          return page.snapshotProperty()
              .get()
              .map(shown -> shown.scenario().setup().entrants())
              .filter(editor.scenario().setup().entrants()::equals)
              .isPresent();
        });
  }

  @Test
  void takingItBackTakesItBack() {
    settle();
    trained(1).kind().choose("adam");
    settle();
    assertEquals(Remedy.of(Optimizer.Adam.CUSTOMARY).withRate(0.01), remedy(1));
    page.undoing().undo();
    assertEquals(Remedy.NONE, remedy(1));
    assertEquals("alike", trained(1).kind().chosenProperty().get());
  }
}
