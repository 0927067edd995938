package flatline.interchange.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.data.Dataset;
import flatline.model.network.Network;
import flatline.model.network.Samples;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.training.Trainer;
import flatline.model.vitals.Fit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the page itself, to the last digit. */
class PlaygroundLinkTest {

  private static final String PAGE = "https://playground.tensorflow.org/";

  private static final String CIRCLE =
      PAGE
          + "#activation=relu&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03"
          + "&regularizationRate=0&noise=0&networkShape=8&seed=0.12345&percTrainData=100&x=true"
          + "&y=true&problem=classification&initZero=false";

  private static Scenario scenario(String link) throws ScenarioException {
    return PlaygroundLink.read(link).scenario();
  }

  private static Setup setup(String keys) throws ScenarioException {
    return scenario(PAGE + "#seed=1&" + keys).setup();
  }

  @Test
  void theSamplesAreThoseOfThePageInItsOrder() throws ScenarioException {
    Dataset data = scenario(CIRCLE).setup().dataset();
    assertEquals(500, data.size());
    assertEquals(4.618077316847547, data.x(0));
    assertEquals(-1.8354395887379444, data.y(0));
    assertEquals(-1, data.label(0));
    assertEquals(3.031594167181799, data.x(1));
    assertEquals(2.027827810592421, data.y(1));
    assertEquals(-4.597539547202247, data.x(2));
  }

  @Test
  void theFirstWeightsAreThoseOfThePage() throws ScenarioException {
    Network start = scenario(CIRCLE).setup().start();
    assertEquals(0.15119012045435498, start.weight(0, 0, 0));
    assertEquals(0.3395422448435659, start.weight(0, 0, 1));
    assertEquals(0.3346419187784071, start.weight(0, 1, 0));
    assertEquals(-0.0657659669735432, start.weight(0, 1, 1));
    assertEquals(0.1, start.bias(0, 7));
    assertEquals(0.1, start.bias(1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.5155384850747776",
    "1, 0.2806570021837168",
    "10, 0.04402895423338661",
    "100, 0.0026836873825082496",
    "1000, 0.00015579216631235937"
  })
  void thePathIsThatOfThePage(int epochs, double loss) throws ScenarioException {
    var trainer = new Trainer(scenario(CIRCLE));
    trainer.advanceTo(50L * epochs);
    var fit = new Fit(trainer.samples());
    fit.look(trainer.contenders().getFirst().network());
    assertEquals(loss, fit.loss());
  }

  @Test
  void leakyReluTrainsBesideItFromTheSameStart() throws ScenarioException {
    assertEquals(
        List.of("relu", "leaky_relu"),
        scenario(CIRCLE).setup().contenders().stream().map(each -> each.id()).toList());
    var starts =
        new Trainer(scenario(CIRCLE))
            .contenders().stream().map(each -> each.network().network()).toList();
    assertEquals(starts.getFirst(), starts.getLast());
    assertEquals(scenario(CIRCLE).setup().start(), starts.getFirst());
  }

  @Test
  void whatALinkDoesNotSayIsThePagesDefault() throws ScenarioException {
    Setup setup = setup("");
    assertEquals("tanh", setup.contenders().getFirst().id());
    assertEquals(List.of(4, 2), setup.hidden());
    assertEquals(10, setup.training().batchSize());
    assertEquals(0.03, setup.training().rate());
    assertEquals(250, setup.dataset().size());
    assertEquals(250, setup.testset().size());
    assertTrue(setup.features().isPlane());
  }

  @Test
  void everythingItSaysIsTaken() throws ScenarioException {
    Setup setup =
        setup(
            "activation=sigmoid&regularization=L2&regularizationRate=0.003&batchSize=7"
                + "&learningRate=0.3&networkShape=3,1,4&percTrainData=29&x=false&xTimesY=true"
                + "&sinY=1&problem=regression&regDataset=reg-gauss&noise=25");
    assertEquals("sigmoid", setup.contenders().getFirst().id());
    assertEquals(0.003, setup.regularization().rate());
    assertEquals(7, setup.training().batchSize());
    assertEquals(List.of(3, 1, 4), setup.hidden());
    assertEquals(348, setup.samples());
    assertEquals(852, setup.testset().size());
    assertEquals(
        List.of("y", "xy", "sin_y"),
        setup.features().inputs().stream().map(each -> each.id()).toList());
    assertEquals(0.3, setup.training().rate());
  }

  /** The whole of a share, though share times samples may fall short of it in doubles. */
  @ParameterizedTest
  @ValueSource(ints = {1, 29, 50, 57, 58, 99, 100})
  void theSplitIsThePages(int percent) throws ScenarioException {
    assertEquals(5 * percent, setup("batchSize=1&percTrainData=" + percent).samples());
  }

  @Test
  void numbersAreReadAsThePageReadsThem() throws ScenarioException {
    assertEquals(5, setup("batchSize=2.5").training().batchSize());
    assertEquals(16, setup("batchSize=0x10").training().batchSize());
    assertEquals(List.of(3, 8), setup("networkShape=2.1,8").hidden());
    assertEquals(List.of(), setup("networkShape=").hidden());
    assertEquals(List.of(1), setup("networkShape=3&networkShape=1").hidden());
    assertEquals(450, setup("percTrainData=-10").samples());
    assertEquals(setup("noise=50").data(), setup("noise=81").data());
    assertEquals(setup("noise=0").data(), setup("noise=-3").data());
    assertEquals("tanh", setup("activation=swish").contenders().getFirst().id());
    assertEquals(
        List.of(0.0), weights(setup("initZero=1&networkShape=")).stream().distinct().toList());
    assertTrue(setup("x=False").features().isPlane());
    assertEquals(1, setup("x_hide=true").features().count());
    assertEquals(2, setup("x_hide=1").features().count());
  }

  private static List<Double> weights(Setup setup) {
    return List.of(setup.start().weight(0, 0, 0), setup.start().weight(0, 0, 1));
  }

  @Test
  void aSeedIsTakenAsItIsWritten() throws ScenarioException {
    assertFalse(
        scenario(PAGE + "#seed=0.1")
            .setup()
            .data()
            .equals(scenario(PAGE + "#seed=0.10").setup().data()));
    // A browser hands what is not ASCII on as percent signs and digits.
    assertEquals(
        scenario(PAGE + "#seed=%C3%BC").setup().data(), scenario(PAGE + "#seed=ü").setup().data());
  }

  @Test
  void whatMeansNothingIsNamed() throws ScenarioException {
    var link = PlaygroundLink.read(PAGE + "#cosX=true&wobble=3&x=true&showTestData=false");
    assertEquals(List.of("cosX", "wobble", "showTestData"), link.unused());
    assertEquals(Optional.of("0.12345"), link.chosenSeed());
    assertEquals(Optional.empty(), PlaygroundLink.read(CIRCLE).chosenSeed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batchSize=0",
        "batchSize=abc",
        "batchSize=Infinity",
        "batchSize=251",
        "learningRate=0",
        "learningRate=-1",
        "learningRate=NaN",
        "networkShape=0",
        "networkShape=,",
        "networkShape=1e9",
        "networkShape=99999999,99999999",
        "noise=lots",
        "percTrainData=0",
        "percTrainData=x",
        "x=false&y=false",
        "regularization=L1&regularizationRate=-1",
        "regularization=L2&regularizationRate=-1"
      })
  void whatCannotBeTrainedIsRefusedByName(String keys) {
    String key = keys.startsWith("x=") ? "features" : keys.substring(0, keys.indexOf('='));
    var refused = assertThrows(ScenarioException.class, () -> setup(keys));
    String message = refused.getMessage();
    assertTrue(message.contains(key) || message.contains("hidden"), message);
  }

  @Test
  void onlyItsLinksAreLinks() {
    assertTrue(PlaygroundLink.isLink(CIRCLE));
    assertTrue(PlaygroundLink.isLink(" http://playground.tensorflow.org"));
    assertFalse(PlaygroundLink.isLink("https://playground.tensorflow.org.evil/#seed=1"));
    assertFalse(PlaygroundLink.isLink("circle.flatline"));
  }

  @Test
  void aScenarioFromALinkIsAFileLikeAnyOther() throws ScenarioException {
    Scenario scenario = scenario(PAGE + "#seed=3&percTrainData=40&xSquared=true&sinX=true");
    assertEquals(scenario, ScenarioText.read(ScenarioText.write(scenario)));
    var fit = new Fit(new Samples(scenario.setup().testset()));
    var trainer = new Trainer(scenario);
    trainer.advanceTo(200);
    fit.look(trainer.contenders().getFirst().network());
    assertTrue(fit.loss() < 0.5, "what was learned holds for what was not seen: " + fit.loss());
  }
}
