package flatline.interchange.playground;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.json.Shown;
import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Tanh;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a scenario of what a link says, key by key. */
final class LinkScenario {

  private static final Set<String> USED =
      Set.of(
          "activation",
          "regularization",
          "batchSize",
          "dataset",
          "regDataset",
          "learningRate",
          "regularizationRate",
          "noise",
          "networkShape",
          "seed",
          "percTrainData",
          "problem",
          "initZero");

  private final LinkText link;

  LinkScenario(LinkText link) {
    this.link = link;
  }

  PlaygroundLink read() throws ScenarioException {
    boolean chosen = link.value("seed").isEmpty();
    try {
      return new PlaygroundLink(
          scenario(), chosen ? Optional.of(LinkSource.SEED) : Optional.empty(), unused());
    } catch (Refusal refused) {
      throw new ScenarioException("the link cannot be trained here: " + refused.getMessage());
    }
  }

  private Scenario scenario() {
    LinkSource data = LinkSource.of(link);
    Task task = data.set().task();
    var random = new ScriptRandom(data.seed());
    DataSource.Points points = data.points(random);
    int training = training(points.size());
    Features features = features();
    Shape shape = new Shape(features.count(), hidden());
    Network start = start(shape, random, link.flag("initZero", false));
    Activation activation = link.word("activation", LinkWords.ACTIVATIONS, new Tanh());
    return Scenario.DEFAULT
        .with(new Scenario.Title("TensorFlow Playground", ""))
        .with(b ->
            b.data(points)
                .normalization(new Normalization(Normalization.Kind.NONE, 1, 0, 0))
                .split(Split.of(training, points.size()))
                .features(features)
                .hidden(shape.hidden())
                .contenders(List.of(activation, new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA)))
                .initialization(new ExplicitInitialization(start))
                .loss(task == Task.REGRESSION ? Loss.SQUARED_ERROR_LINEAR : Loss.SQUARED_ERROR_TANH)
                .batchSize(batchSize())
                .rate(link.number("learningRate", 0.03))
                .regularization(regularization())
                .order(new Order.Fixed()));
  }

  /** Where the page cuts; counted from the end if it is below 0. */
  private int training(int samples) {
    double share = link.number("percTrainData", 50);
    int cut = (int) Math.floor(samples * share / 100);
    int training = cut < 0 ? Math.max(0, samples + cut) : Math.min(cut, samples);
    Refusal.unless(training > 0, "percTrainData", "leave samples to train on", share);
    return training;
  }

  private Features features() {
    List<InputFeature> chosen = new ArrayList<>();
    LinkWords.INPUTS.forEach((feature, key) -> {
      boolean ordinary = feature == InputFeature.X || feature == InputFeature.Y;
      if (link.flag(key, ordinary) && !link.hides(key)) {
        chosen.add(feature);
      }
    });
    return new Features(chosen);
  }

  private List<Integer> hidden() {
    String text = link.raw("networkShape").orElse("4,2");
    List<Integer> widths = new ArrayList<>();
    if (!ScriptNumber.trim(text).isEmpty()) {
      for (String width : text.split(",", -1)) {
        // Counted up to, so that a part of a unit is a whole one.
        double units = Math.ceil(ScriptNumber.of(width));
        Refusal.unless(
            Shape.UNITS.holds((long) units), "networkShape", Shape.UNITS.must(), Shown.text(width));
        widths.add((int) units);
      }
    }
    return widths;
  }

  /**
   * The page's first weights.
   *
   * @param random behind the numbers that the samples took
   * @param zero whether all are 0 all the same
   */
  static Network start(Shape shape, ScriptRandom random, boolean zero) {
    double[] parameters = new double[shape.parameters()];
    int at = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double weight = random.uniform() - 0.5;
          parameters[at++] = zero ? 0 : weight;
        }
        parameters[at++] = zero ? 0 : 0.1;
      }
    }
    return new Network(shape, parameters);
  }

  /**
   * The page updates after every sample whose number is a multiple of it; the first whole number
   * that is a multiple of a fraction is its numerator.
   */
  private int batchSize() {
    double size = Math.abs(link.number("batchSize", 10));
    while (size != Math.rint(size) && size < 1e9) {
      size *= 2;
    }
    Refusal.unless(
        size >= 1 && size < 1e9,
        "batchSize",
        "let the network learn, as numbers from 1 to that of the samples do",
        given("batchSize"));
    return (int) size;
  }

  private Regularization regularization() {
    String kind = link.value("regularization").orElse("none");
    double rate = link.number("regularizationRate", 0);
    Regularization.RATES.check("regularizationRate", rate);
    return rate == 0
        ? Regularization.NONE
        : switch (kind) {
          case "L1" -> new Regularization(Regularization.Kind.L1, rate);
          case "L2" -> new Regularization(Regularization.Kind.L2, rate);
          default -> Regularization.NONE;
        };
  }

  private String given(String key) {
    return Shown.text(link.raw(key).orElse(""));
  }

  private List<String> unused() {
    return link.keys().stream()
        .filter(key -> !USED.contains(key) && !LinkWords.INPUTS.containsValue(key))
        .filter(key -> !LinkWords.INPUTS.containsValue(key.replace("_hide", "")))
        .map(Shown::shorten)
        .toList();
  }
}
