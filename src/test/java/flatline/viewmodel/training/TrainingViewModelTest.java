package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.loop.Command;
import flatline.model.loop.Made;
import flatline.model.loop.Snapshot;
import flatline.model.network.Loss;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.training.setup.ContendersSetup;
import flatline.viewmodel.training.setup.DataSetup;
import flatline.viewmodel.training.setup.Gallery;
import flatline.viewmodel.training.setup.InitializationSetup;
import flatline.viewmodel.training.setup.NetworkSetup;
import flatline.viewmodel.training.setup.WeightKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingViewModelTest {

  private static final Scenario FIRST =
      Scenario.DEFAULT.with(new Scenario.Title("First", "as measured"));
  private static final Scenario SECOND =
      FIRST
          .with(new Scenario.Title("Second", ""))
          .with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(0.3))).rate(1));

  private final FakeTraining training = new FakeTraining();
  private final AlphaModel alpha = new AlphaModel();
  private final Notices notices = new Notices();
  private final TrainingViewModel page =
      new TrainingViewModel(
          training,
          PlainPresets.of(FIRST, SECOND),
          new TrainingContext(alpha, notices, Runnable::run));

  private Scenario restarted() {
    List<Command> commands = training.takeCommands();
    assertEquals(1, commands.size(), commands::toString);
    return assertInstanceOf(Command.Restart.class, commands.getFirst()).scenario();
  }

  @Test
  void itOpensPausedWithTheFirstPresetAndItsLeak() {
    assertEquals(List.of(), training.takeCommands());
    assertEquals(LeakyRelu.CUSTOMARY_ALPHA, alpha.alpha());
    assertEquals("as measured", page.setup().expectationProperty().get());
    assertFalse(page.transport().playingProperty().get());
  }

  @Test
  void aPresetOpensPausedAndSetsTheLeakWithoutChangingTheRun() {
    page.transport().toggle();
    training.takeCommands();
    Gallery gallery = page.setup().gallery();
    assertEquals(FIRST, gallery.current().orElseThrow().scenario());
    gallery.open(gallery.of("apart").get(1));
    assertEquals(SECOND, gallery.current().orElseThrow().scenario());
    assertEquals(List.of(new Command.Restart(1, SECOND, false)), training.takeCommands());
    assertEquals(0.3, alpha.alpha());
    assertEquals("Second", page.setup().titleProperty().get());
  }

  @Test
  void theEndOfARunIsShownPausedAndItsLeakWithIt() {
    Scenario run = SECOND.with(b -> b.seed(7).steps(2000));
    page.transport().toggle();
    training.takeCommands();
    page.editor().openEnd(run);
    Scenario named = run.with(new Scenario.Title("Second (changed)", ""));
    assertEquals(List.of(new Command.Visit(1, named, 2000)), training.takeCommands());
    assertEquals(named, page.editor().scenario());
    assertEquals(0.3, alpha.alpha());
    assertFalse(page.transport().playingProperty().get());
  }

  @Test
  void leakAndRateActOnTheRunAndStayThroughRestart() {
    alpha.set(0.2);
    page.setup().optimizer().rate().type("0.5");
    assertEquals(List.of(Made.alpha(0.2), Made.rate(0.5)), training.takeCommands());
    page.editor().restart();
    Scenario scenario = restarted();
    assertEquals(List.of(new Relu(), new LeakyRelu(0.2)), scenario.setup().contenders());
    assertEquals(0.5, scenario.setup().training().rate());
  }

  @Test
  void otherSettingsStartAnewAndGoOnPlaying() {
    page.transport().toggle();
    training.takeCommands();
    page.setup().initialization().bias().type("-4");
    Command.Restart restart =
        assertInstanceOf(Command.Restart.class, training.takeCommands().getFirst());
    assertTrue(restart.play());
    assertEquals(-4, ((RandomInitialization) restart.scenario().setup().initialization()).bias());
  }

  @Test
  void aChangedPresetDoesNotClaimWhatWasMeasured() {
    page.setup().network().width().type("12");
    assertEquals("First (changed)", page.setup().titleProperty().get());
    assertEquals("", page.setup().expectationProperty().get());
    assertTrue(page.editor().isChanged());
    page.setup().network().width().type("8");
    assertEquals("as measured", page.setup().expectationProperty().get());
    page.editor().newSeed();
    assertEquals("as measured", page.setup().expectationProperty().get());
    assertFalse(page.editor().isChanged());
  }

  @Test
  void aNewSeedIsAnotherOne() {
    for (int i = 0; i < 20; i++) {
      long before = page.editor().scenario().setup().seed();
      page.editor().newSeed();
      assertNotEquals(before, restarted().setup().seed());
    }
  }

  @Test
  void everyDataSettingReachesTheScenario() {
    DataSetup data = page.setup().data();
    data.kind().choose("spiral");
    data.samples().type("300");
    data.noise().type("0.2");
    data.normalization().choose("none");
    data.scale().type("5");
    data.offsetX().type("-1.5");
    data.offsetY().type("2");
    Scenario scenario = page.editor().scenario();
    assertEquals(new DataSource.Generated(DataKind.SPIRAL, 300, 0.2), scenario.setup().data());
    assertEquals(
        "none", scenario.setup().normalization().kind().name().toLowerCase(java.util.Locale.ROOT));
    assertEquals(5, scenario.setup().normalization().scale());
    assertEquals(-1.5, scenario.setup().normalization().offsetX());
    assertEquals(2, scenario.setup().normalization().offsetY());
    assertEquals(7, training.takeCommands().size());
  }

  @Test
  void everyInitializationReachesTheScenario() {
    InitializationSetup initialization = page.setup().initialization();
    for (String kind : WeightKind.ids()) {
      initialization.kind().choose(kind);
      assertEquals(WeightKind.of(kind).hasParameter(), initialization.hasParameterProperty().get());
    }
    initialization.kind().choose("normal");
    initialization.parameter().type("6");
    initialization.bias().type("-12");
    initialization.output().choose(InitializationSetup.SAME);
    initialization.outputBias().type("1");
    assertEquals(
        new RandomInitialization(new WeightRule.Normal(6), -12, new WeightRule.Normal(6), 1),
        page.editor().scenario().setup().initialization());
    initialization.parameter().type("3");
    assertEquals(
        new WeightRule.Normal(3),
        ((RandomInitialization) page.editor().scenario().setup().initialization()).output(),
        "an output that follows the hidden rule goes along");
  }

  @Test
  void layersAndWidthsReachTheScenario() {
    NetworkSetup network = page.setup().network();
    network.layers().type("3");
    assertEquals(List.of(8, 8, 8), page.editor().scenario().setup().hidden());
    network.typeWidths("6");
    assertEquals(List.of(6, 6, 6), page.editor().scenario().setup().hidden());
    network.typeWidths("4, 5");
    assertEquals(List.of(4, 5), page.editor().scenario().setup().hidden());
    assertEquals("4, 5", network.widthsProperty().get());
    network.layers().type("0");
    assertFalse(network.hasLayersProperty().get());
    network.layers().type("1");
    assertEquals(List.of(5), page.editor().scenario().setup().hidden());
    network.typeWidths("33");
    assertEquals(
        Optional.of(Message.of("allowed.widths", "32", "6")), network.messageProperty().get());
    assertEquals(List.of(5), page.editor().scenario().setup().hidden());
  }

  @Test
  void whatDoesNotFitTogetherIsRefusedWhereItWasAskedFor() {
    NumberSetting batch = page.setup().optimizer().batchSize();
    batch.type("201");
    assertEquals(
        Optional.of(Message.of("allowed.upToSamples", "1", "200")), batch.messageProperty().get());
    NumberSetting samples = page.setup().data().samples();
    samples.type("10");
    assertEquals(
        Optional.of(Message.of("allowed.fromBatch", "16", "1000000")),
        samples.messageProperty().get());
    assertEquals(List.of(), training.takeCommands());
  }

  @Test
  void contendersCanBeChosenAddedAndRemoved() {
    ContendersSetup contenders = page.setup().contenders();
    contenders.activation(0).choose("elu");
    contenders.parameters(0).get("elu").type("2");
    contenders.add();
    assertEquals(
        List.of("elu", "leaky_relu", "relu"),
        page.editor().scenario().setup().contenders().stream().map(each -> each.id()).toList());
    for (int i = 0; i < 9; i++) {
      contenders.add();
    }
    assertEquals(6, page.editor().scenario().setup().contenders().size());
    contenders.remove(1);
    assertFalse(contenders.leakingProperty().get());
    for (int i = 0; i < 9; i++) {
      contenders.remove(0);
    }
    assertEquals(1, page.editor().scenario().setup().contenders().size());
  }

  @Test
  void theFilesOwnPointsWeightsAndOrderCanBeLeftAndComeBack() {
    var points =
        DataSource.Points.of(
            List.of(new DataSource.Point(0, 0, 0.5), new DataSource.Point(1, 1, 2)));
    Scenario opened =
        FIRST.with(b ->
            b.data(points)
                .loss(Loss.SQUARED_ERROR_LINEAR)
                .batchSize(2)
                .steps(1)
                .order(new Order.Recorded(List.of(List.of(0, 1))))
                .initialization(new ExplicitInitialization(FIRST.setup().start())));
    page.editor().open(opened);
    assertEquals(List.of("squared_error_linear"), page.setup().optimizer().loss().options());
    assertTrue(page.setup().network().layers().messageProperty().get().isEmpty());
    page.setup().network().layers().type("2");
    assertEquals(
        Optional.of(Message.of("network.explicit")),
        page.setup().network().layers().messageProperty().get());
    page.setup().data().kind().choose("circle");
    assertEquals(Loss.CROSS_ENTROPY, page.editor().scenario().setup().loss());
    page.setup().data().kind().choose("regression_plane");
    assertEquals(Loss.SQUARED_ERROR_LINEAR, page.editor().scenario().setup().loss());
    assertEquals(List.of("squared_error_linear"), page.setup().optimizer().loss().options());
    page.setup().initialization().kind().choose("he");
    page.setup().network().layers().type("2");
    page.setup().initialization().kind().choose(InitializationSetup.EXPLICIT);
    assertEquals(List.of(8), page.editor().scenario().setup().hidden());
  }

  @Test
  void snapshotsOfAnOlderRunAreDropped() {
    var old = Snapshots.of(FIRST, 3);
    page.editor().restart();
    training.offer(old);
    page.onPulse(0);
    assertTrue(page.snapshotProperty().get().isEmpty());
  }

  @Test
  void aPulseShowsTheLatestSnapshot() {
    training.offer(Snapshots.of(FIRST, 25));
    page.onPulse(0);
    assertEquals(25, page.transport().stepProperty().get());
    assertEquals(2, page.transport().epochProperty().get());
    assertEquals(List.of(), page.transport().changesProperty().get());
  }

  @Test
  void anErrorIsSaidAndARestartWorksAfterIt() {
    training.offer(Snapshots.of(FIRST, 0));
    page.onPulse(0);
    page.transport().toggle();
    page.editor().restart();
    training.fail(new IllegalStateException("out of luck"));
    page.onPulse(1);
    assertFalse(page.transport().playingProperty().get());
    assertTrue(notices.saidProperty().get().orElseThrow().isError());
    page.editor().restart();
    training.offer(Snapshots.of(2, FIRST, 2));
    page.onPulse(2);
    assertEquals(2, page.transport().stepProperty().get());
  }

  @Test
  void aGoodRestartIsShownThoughTheOneBeforeItFailedWithinTheSamePulse() {
    page.editor().restart();
    page.editor().open(SECOND);
    training.fail(new IllegalStateException("out of luck"));
    training.offer(Snapshots.of(2, SECOND, 0));
    page.onPulse(0);
    assertEquals(SECOND, page.snapshotProperty().get().orElseThrow().scenario());
    assertTrue(notices.saidProperty().get().orElseThrow().isError());
  }

  @Test
  void whatWasAskedForTellsWhetherItPlaysBeforeASnapshotDoes() {
    page.transport().toggle();
    page.timeline().toStart();
    assertFalse(page.transport().playingProperty().get(), "a jump pauses");
    page.transport().toggle();
    page.timeline().switchTo(new Snapshot.Branch(1, "", 0, 0, List.of()));
    assertTrue(page.transport().playingProperty().get(), "another branch does not");
    page.editor().open(SECOND);
    training.offer(Snapshots.playing(Snapshots.of(FIRST, 3), 3));
    page.onPulse(0);
    assertFalse(page.transport().playingProperty().get(), "an older run has no say");
  }
}
