package flatline.interchange.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.playground.Gap.Kind;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.RandomScenarios;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.activation.Elu;
import flatline.model.activation.Gelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.network.Loss;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.SetupBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a scenario gets the link it was opened from, and is told what other links leave out. */
class LinkOfferTest {

  private static final String PAGE = "https://playground.tensorflow.org/#";

  private static final List<String> DATA =
      List.of(
          "dataset=circle",
          "dataset=xor",
          "dataset=gauss",
          "dataset=spiral",
          "problem=regression&regDataset=reg-plane",
          "problem=regression&regDataset=reg-gauss");

  private static Scenario scenario(String keys) throws ScenarioException {
    return PlaygroundLink.read(PAGE + keys).scenario();
  }

  static Stream<String> links() {
    return DATA.stream()
        .flatMap(data ->
            Stream.of("relu", "tanh", "sigmoid", "linear")
                .flatMap(activation ->
                    Stream.of("", "&regularization=L2&regularizationRate=0.003")
                        .map(more -> data + "&activation=" + activation + more)));
  }

  static Stream<String> shapes() {
    return DATA.stream()
        .flatMap(data ->
            Stream.of(
                    "",
                    "networkShape=&noise=25",
                    "networkShape=1&percTrainData=10&batchSize=1",
                    "networkShape=8,8,8,8,8,8&initZero=true&x=false",
                    "networkShape=3,1,4&xSquared=true&ySquared=true&xTimesY=true",
                    "networkShape=2&x=false&y=false&sinX=true&sinY=true&learningRate=0.00001",
                    "percTrainData=29&noise=2.5&seed=a%20seed&batchSize=2.5&learningRate=10",
                    "percTrainData=-10&noise=81&batchSize=30&learningRate=0.3",
                    "percTrainData=57.3&noise=-1&seed=0.10&y_hide=true")
                .map(more -> data + "&" + more));
  }

  @ParameterizedTest
  @MethodSource({"links", "shapes"})
  void whatWasOpenedFromALinkGetsThatLink(String keys) throws ScenarioException {
    Scenario opened = scenario(keys);
    LinkOffer offer = LinkOffer.of(opened);
    assertEquals(List.of(new Gap(Kind.CONTENDERS, List.of("leaky_relu"))), offer.gaps());
    PlaygroundLink again = PlaygroundLink.read(offer.link().orElseThrow());
    assertEquals(opened, again.scenario());
    assertEquals(List.of(), again.unused());
    assertEquals(Optional.empty(), again.chosenSeed(), "the seed that was taken is in it");
    assertEquals(offer, LinkOffer.of(again.scenario()));
  }

  @Test
  void theKeysStandAsThePageWritesThem() throws ScenarioException {
    String link =
        PAGE
            + "activation=relu&regularization=L2&batchSize=10&dataset=circle&learningRate=0.03"
            + "&regularizationRate=0.1&noise=0&networkShape=8&seed=0.12345&percTrainData=100"
            + "&x=true&y=true&xSquared=false&ySquared=false&xTimesY=false&sinX=false&sinY=false"
            + "&problem=classification&initZero=false";
    assertEquals(Optional.of(link), LinkOffer.of(PlaygroundLink.read(link).scenario()).link());
  }

  @Test
  void aFileKeepsWhereItsPointsComeFrom() throws ScenarioException {
    Scenario opened = scenario("dataset=xor&noise=10&seed=7");
    Scenario read = ScenarioText.read(ScenarioText.write(opened));
    assertEquals(LinkOffer.of(opened), LinkOffer.of(read));
  }

  @Test
  void anOriginIsNotBelievedButTried() throws ScenarioException {
    var other = (DataSource.Points) scenario("seed=2").setup().data();
    for (String lie :
        List.of(PAGE + "dataset=circle&seed=1", PAGE + "noise=NaN", "a fair", PAGE, "")) {
      Scenario lied = scenario("seed=1").with(b -> b.data(other.from(lie)));
      assertEquals(Set.of(Kind.POINTS), bars(lied), lie);
    }
  }

  private static Set<Kind> kinds(Scenario scenario) {
    return LinkOffer.of(scenario).gaps().stream()
        .map(Gap::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  private static Set<Kind> bars(Scenario scenario) {
    assertEquals(Optional.empty(), LinkOffer.of(scenario).link());
    return kinds(scenario);
  }

  private static Scenario edited(UnaryOperator<SetupBuilder> edit) throws ScenarioException {
    return scenario("activation=relu&percTrainData=100").with(edit);
  }

  @Test
  void whatThePageCannotDoBarsTheLinkByName() throws ScenarioException {
    assertEquals(
        List.of(new Gap(Kind.ACTIVATIONS, List.of("elu", "gelu"))),
        LinkOffer.of(edited(b -> b.contenders(List.of(new Elu(1), new Gelu(), new Elu(0.5)))))
            .gaps());
    assertEquals(
        List.of(new Gap(Kind.DATASET, List.of("moons"))),
        LinkOffer.of(edited(b -> b.data(new DataSource.Generated(DataKind.MOONS, 500, 0)))).gaps());
    assertEquals(Set.of(Kind.TASK), bars(edited(b -> b.loss(Loss.SQUARED_ERROR_LINEAR))));
    Scenario large =
        edited(b -> b.data(new DataSource.Generated(DataKind.XOR, 900, 0)).batchSize(501));
    assertEquals(
        List.of(new Gap(Kind.BATCH_SIZE, List.of("501", "500"))), LinkOffer.of(large).gaps());
    List<DataSource.Point> points =
        List.of(new DataSource.Point(0, 1, 1), new DataSource.Point(1, 1, -1));
    assertEquals(
        Set.of(Kind.POINTS), bars(edited(b -> b.data(DataSource.Points.of(points)).batchSize(1))));
  }

  @Test
  void whatThePageDoesOtherwiseIsNamedBesideTheLink() throws ScenarioException {
    assertEquals(
        Set.of(Kind.DATA, Kind.WEIGHTS, Kind.LOSS, Kind.NORMALIZATION, Kind.ORDER, Kind.CONTENDERS),
        kinds(Presets.opening().scenario().with(List.of())));
    Scenario plain = edited(b -> b.contenders(List.of(new Relu())));
    assertEquals(Set.of(), kinds(plain));
    assertEquals(Set.of(Kind.ORDER), kinds(plain.with(b -> b.order(new Order.Shuffled()))));
    assertEquals(Set.of(Kind.LOSS), kinds(plain.with(b -> b.loss(Loss.CROSS_ENTROPY))));
    assertEquals(Set.of(Kind.LOCK), kinds(plain.with(Fence.allBut(List.of(Control.ALPHA)))));
    var he = new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0);
    assertEquals(Set.of(Kind.WEIGHTS), kinds(plain.with(b -> b.initialization(he))));
    var zeros = new WeightRule.Zeros();
    var zero = new RandomInitialization(zeros, 0, zeros, 0);
    assertEquals(Set.of(), kinds(plain.with(b -> b.initialization(zero))));
    assertTrue(
        LinkOffer.of(plain.with(b -> b.initialization(zero)))
            .link()
            .orElseThrow()
            .endsWith("initZero=true"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyLinkThatIsOfferedOpens(long seed) throws ScenarioException {
    var scenarios = new RandomScenarios(seed);
    int links = 0;
    for (int i = 0; i < 300; i++) {
      Scenario scenario = scenarios.next();
      LinkOffer offer = LinkOffer.of(scenario);
      if (offer.link().isPresent()) {
        links++;
        Scenario opened = PlaygroundLink.read(offer.link().get()).scenario();
        assertEquals(scenario.setup().hidden(), opened.setup().hidden());
        assertEquals(scenario.setup().features(), opened.setup().features());
        var activation = opened.setup().contenders().getFirst();
        int one =
            IntStream.range(0, scenario.setup().contenders().size())
                .filter(each ->
                    scenario.setup().contenders().get(each).withAtZero(0).equals(activation))
                .filter(each -> scenario.setup().shape(each).equals(scenario.setup().shape()))
                .findFirst()
                .orElse(-1);
        assertTrue(one >= 0);
        assertEquals(
            scenario
                .setup()
                .entrants()
                .get(one)
                .remedy()
                .rate()
                .orElse(scenario.setup().training().rate()),
            opened.setup().training().rate());
        assertEquals(
            scenario.setup().regularization(one).rate(), opened.setup().regularization().rate());
      } else {
        assertFalse(offer.gaps().isEmpty(), "the reason is told");
      }
    }
    assertTrue(links > 20, "some are of use: " + links);
  }
}
