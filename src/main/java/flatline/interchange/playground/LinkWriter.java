package flatline.interchange.playground;

import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.StreamSource;
import flatline.model.network.LayerActivations;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.initialization.Initialization;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Real;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a scenario as a link, key by key, and notes what the link does not say. */
final class LinkWriter {

  private static final int MOST_NOISE = 50;

  private static final Normalization PLAIN = new Normalization(Normalization.Kind.NONE, 1, 0, 0);

  private final Scenario scenario;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  LinkWriter(Scenario scenario) {
    this.scenario = scenario;
  }

  /** What the link does not say, once it is written. */
  List<Gap> gaps() {
    return gaps;
  }

  /** The keys in the order in which the page writes them. */
  String write() {
    write(scenario.setup());
    if (!scenario.interventions().isEmpty()) {
      miss(Gap.Kind.INTERVENTIONS, String.valueOf(scenario.interventions().size()));
    }
    if (!scenario.fence().isOpen()) {
      miss(Gap.Kind.LOCK);
    }
    return LinkWords.PAGE
        + keys.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&"));
  }

  /** Taken apart, so that nothing that is added to a set-up is forgotten here. */
  private void write(Setup setup) {
    switch (setup) {
      case Setup(
              DataSource data,
              Normalization normalization,
              _, // the share is written with the samples
              Features features,
              List<Integer> hidden,
              List<Entrant> _, // the first that the page can train is written
              Initialization initialization,
              Loss loss,
              Setup.Schedule training,
              StepRule _, // of the one that is written
              Regularization _, // of the one that is written
              Order order,
              long seed) -> {
        int one = contenders(setup.entrants());
        Regularization regularization = setup.regularization(one);
        regularization(regularization);
        keys.put("batchSize", String.valueOf(training.batchSize()));
        Optional<LinkSource> drawn = data(data, loss, seed);
        keys.put(
            "learningRate",
            Real.text(setup.entrants().get(one).remedy().rate().orElse(training.rate())));
        keys.put("regularizationRate", Real.text(regularization.rate()));
        keys.put("noise", Real.text(drawn.map(LinkSource::noise).orElse(0.0)));
        keys.put(
            "networkShape", hidden.stream().map(String::valueOf).collect(Collectors.joining(",")));
        keys.put("seed", drawn.map(LinkSource::seed).orElse(""));
        drawn.ifPresent(from -> share(from, training.batchSize()));
        LinkWords.INPUTS.forEach(
            (feature, key) -> keys.put(key, String.valueOf(features.inputs().contains(feature))));
        keys.put("problem", LinkWords.word(LinkWords.PROBLEMS, loss.task()).orElseThrow());
        drawn.ifPresent(from -> weights(from, initialization));
        loss(loss);
        if (!normalization.equals(PLAIN)) {
          miss(Gap.Kind.NORMALIZATION);
        }
        if (!(order instanceof Order.Fixed)) {
          miss(Gap.Kind.ORDER);
        }
        if (!setup.rule(one).equals(StepRule.PLAIN)) {
          miss(Gap.Kind.OPTIMIZER);
        }
        if (setup.entrants().get(one).atZero().orElse(0) > 0) {
          miss(Gap.Kind.AT_ZERO);
        }
      }
    }
  }

  private void miss(Gap.Kind kind, String... given) {
    gaps.add(new Gap(kind, List.of(given)));
  }

  /** Writes the first that the page can train; its place, or 0. */
  private int contenders(List<Entrant> contenders) {
    Optional<Entrant> first =
        contenders.stream()
            .filter(LinkWriter::isKnown)
            .filter(each -> each.layers().equals(LayerActivations.COMMON))
            .findFirst();
    List<String> others =
        new ArrayList<>(contenders.stream().map(each -> each.activation().id()).toList());
    first.ifPresent(one -> others.remove(contenders.indexOf(one)));
    boolean some = contenders.stream().anyMatch(LinkWriter::isKnown);
    if (first.isEmpty() && some) {
      miss(Gap.Kind.LAYERS);
    } else if (first.isEmpty()) {
      gaps.add(new Gap(Gap.Kind.ACTIVATIONS, others.stream().distinct().toList()));
    } else if (!others.isEmpty()) {
      gaps.add(new Gap(Gap.Kind.CONTENDERS, others));
    }
    first
        .flatMap(one -> LinkWords.word(LinkWords.ACTIVATIONS, one.activation().withAtZero(0)))
        .ifPresent(word -> keys.put("activation", word));
    return first.map(contenders::indexOf).orElse(0);
  }

  private static boolean isKnown(Entrant contender) {
    return LinkWords.ACTIVATIONS.containsValue(contender.activation().withAtZero(0));
  }

  private void regularization(Regularization regularization) {
    switch (regularization.kind()) {
      case NONE -> {}
      case L1 -> keys.put("regularization", "L1");
      case L2 -> keys.put("regularization", "L2");
    }
  }

  private Optional<LinkSource> data(DataSource data, Loss loss, long seed) {
    Optional<LinkSource> drawn =
        switch (data) {
          case DataSource.Generated generated -> like(generated, seed);
          case DataSource.Points points -> {
            Optional<LinkSource> own = LinkSource.from(points);
            if (own.isEmpty()) {
              miss(Gap.Kind.POINTS);
            }
            yield own;
          }
          case StreamSource _ -> {
            miss(Gap.Kind.DATASET, "stream");
            yield Optional.empty();
          }
        };
    if (drawn.filter(from -> from.set().task() != loss.task()).isPresent()) {
      miss(Gap.Kind.TASK, loss.task().id());
    }
    drawn.ifPresent(from -> keys.put(from.set().key(), from.set().id()));
    return drawn;
  }

  /** Samples of that kind, which the page draws in its own way. */
  private Optional<LinkSource> like(DataSource.Generated generated, long seed) {
    String kind = generated.kind().id();
    Optional<LinkDataset> set = LinkDataset.like(generated.kind());
    set.ifPresentOrElse(
        known -> miss(Gap.Kind.DATA, kind, String.valueOf(known.samples())),
        () -> miss(Gap.Kind.DATASET, kind));
    double percent = Math.min(MOST_NOISE, Math.rint(100 * generated.noise()));
    return set.map(known -> new LinkSource(known, percent, String.valueOf(seed)));
  }

  /** In percent, so that the page trains on the same share; it rounds down. */
  private void share(LinkSource data, int batchSize) {
    int samples = data.set().samples();
    Setup setup = scenario.setup();
    int training = Math.max(1, setup.split().training(samples));
    double percent = 100.0 * training / samples;
    while ((int) Math.floor(samples * percent / 100) < training) {
      percent = Math.nextUp(percent);
    }
    keys.put("percTrainData", Real.text(percent));
    if (batchSize > training) {
      miss(Gap.Kind.BATCH_SIZE, String.valueOf(batchSize), String.valueOf(training));
    }
  }

  private void weights(LinkSource data, Initialization initialization) {
    Shape shape = scenario.setup().shape();
    Network start = initialization.create(shape, scenario.setup().seed());
    boolean zero = Arrays.stream(start.toArray()).allMatch(each -> each == 0);
    keys.put("initZero", String.valueOf(zero));
    if (!zero) {
      var random = new ScriptRandom(data.seed());
      data.draw(random);
      if (!start.equals(LinkScenario.start(shape, random, false))) {
        miss(Gap.Kind.WEIGHTS);
      }
    }
  }

  private void loss(Loss loss) {
    if (loss == Loss.CROSS_ENTROPY) {
      miss(Gap.Kind.LOSS, loss.id());
    }
  }
}
