package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Split;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What networks are given, and how much of the data they learn from. */
class InputsSetupTest {

  private final Notices notices = new Notices();
  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(),
          Presets.all(),
          new TrainingContext(new AlphaModel(), notices, Runnable::run));
  private final InputsSetup inputs = page.setup().inputs();

  private Setup setup() {
    return page.editor().scenario().setup();
  }

  private List<String> summary() {
    return inputs.summaryProperty().get().stream().map(Message::key).toList();
  }

  @Test
  void anInputIsAddedInItsPlaceAndTakenAwayAgain() {
    inputs.toggle(InputFeature.PRODUCT);
    inputs.toggle(InputFeature.X_SQUARED);
    Features three = Features.of(Set.of(InputFeature.X, InputFeature.Y, InputFeature.X_SQUARED));
    assertEquals(4, setup().features().count());
    assertEquals(4, setup().shape().inputs());
    inputs.toggle(InputFeature.PRODUCT);
    assertEquals(three, setup().features());
    assertEquals(three, inputs.featuresProperty().get());
  }

  @Test
  void theLastInputStays() {
    inputs.toggle(InputFeature.X);
    assertEquals(List.of(InputFeature.Y), setup().features().inputs());
    inputs.toggle(InputFeature.Y);
    assertEquals(List.of(InputFeature.Y), setup().features().inputs());
    assertEquals(Optional.of(Message.of("features.last")), inputs.messageProperty().get());
    inputs.toggle(InputFeature.SINE_X);
    assertEquals(Optional.empty(), inputs.messageProperty().get());
  }

  @Test
  void weightsOfAFileKeepTheirInputs() {
    Scenario drawn = Scenario.DEFAULT;
    page.editor()
        .open(drawn.with(b -> b.initialization(new ExplicitInitialization(drawn.setup().start()))));
    inputs.toggle(InputFeature.PRODUCT);
    assertTrue(setup().features().isPlane());
    assertEquals(Optional.of(Message.of("features.explicit")), inputs.messageProperty().get());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90})
  void aShareIsTrainedOn(int percent) {
    page.editor().open(Scenario.DEFAULT.with(b -> b.batchSize(10)));
    inputs.train().type(Integer.toString(percent));
    assertEquals(2 * percent, setup().samples());
    assertEquals(200 - 2 * percent, setup().testset().size());
    assertTrue(inputs.testedProperty().get());
    inputs.train().type("100");
    assertTrue(setup().split().isNone());
    assertFalse(inputs.testedProperty().get());
  }

  @Test
  void aMinibatchIsNoLargerThanWhatIsTrainedOn() {
    page.editor().open(Scenario.DEFAULT.with(b -> b.batchSize(50)));
    inputs.train().type("10");
    assertEquals(20, setup().training().batchSize());
  }

  @Test
  void recordedMinibatchesAreOfTheSamplesThatTheyCameWith() {
    var batches = new Order.Recorded(List.of(IntStream.range(150, 166).boxed().toList()));
    page.editor().open(Scenario.DEFAULT.with(b -> b.order(batches).steps(1)));
    inputs.train().type("50");
    assertEquals(new Order.Shuffled(), setup().order());
    assertEquals(100, setup().samples());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "101", "-3", "half"})
  void nonsenseIsRefusedAndNothingChanges(String typed) {
    Setup before = setup();
    inputs.train().type(typed);
    assertEquals(before, setup());
    assertTrue(inputs.train().messageProperty().get().isPresent());
  }

  @Test
  void whatLeavesNothingToLearnFromIsRefusedInWords() {
    page.editor().open(Scenario.DEFAULT.with(b -> b.batchSize(2)));
    page.setup().data().samples().type("20");
    inputs.train().type("2");
    assertEquals(20, setup().samples());
    assertEquals(
        Optional.of("setup.refused"), inputs.train().messageProperty().get().map(Message::key));
  }

  @Test
  void theHeadingSaysWhatIsSet() {
    assertEquals(List.of("features.listed", "train.all"), summary());
    assertEquals(List.of("x, y"), inputs.summaryProperty().get().getFirst().arguments());
    inputs.toggle(InputFeature.PRODUCT);
    inputs.toggle(InputFeature.SINE_X);
    page.editor().open(page.editor().scenario().with(b -> b.split(new Split(0.7))));
    assertEquals(List.of("features.counted", "train.share"), summary());
    assertEquals(List.of("70"), inputs.summaryProperty().get().getLast().arguments());
    page.editor().open(page.editor().scenario().with(b -> b.split(new Split(2.0 / 3))));
    assertEquals("66.67", inputs.train().textProperty().get());
    assertEquals(2.0 / 3, setup().split().train(), "what is shown is not what is set");
  }

  @Test
  void layersAndUnitsAreAddedAndTakenAwayInTheNetwork() {
    NetworkSetup network = page.setup().network();
    page.editor().open(Scenario.DEFAULT);
    network.widen(0, 1);
    network.deepen(1);
    network.widen(1, -4);
    assertEquals(List.of(9, 5), setup().hidden());
    network.deepen(-1);
    network.deepen(-1);
    assertEquals(List.of(), setup().hidden());
    network.widen(0, 1);
    assertEquals(List.of(), setup().hidden());
    network.deepen(6);
    assertEquals(6, setup().hidden().size());
    assertEquals(Optional.empty(), notices.saidProperty().get());
  }

  @Test
  void noMoreLayersOrUnitsThanAreShown() {
    NetworkSetup network = page.setup().network();
    page.editor().open(Scenario.DEFAULT.with(b -> b.hidden(List.of(32, 1, 1, 1, 1, 1))));
    Setup before = setup();
    network.widen(0, 1);
    network.widen(1, -1);
    network.deepen(1);
    assertEquals(before, setup());
    assertEquals(
        Optional.of("allowed.widths"),
        notices.saidProperty().get().map(said -> said.message().key()));
  }
}
