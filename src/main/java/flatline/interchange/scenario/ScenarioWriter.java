package flatline.interchange.scenario;

import flatline.interchange.json.JsonOutput;
import flatline.interchange.playground.PlaygroundLink;
import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.data.StreamSource;
import flatline.model.network.Loss;
import flatline.model.scenario.Control;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.util.List;
import java.util.OptionalDouble;

/** Writes a scenario with every key, defaults too. */
public final class ScenarioWriter {

  private final JsonOutput out;
  private final boolean brief;

  private ScenarioWriter(JsonOutput out, boolean brief) {
    this.out = out;
    this.brief = brief;
  }

  /** Writes all that there is to say. */
  public static void write(Scenario scenario, JsonOutput out) {
    out.tallObject(() -> new ScenarioWriter(out, false).entries(scenario));
  }

  /** Leaves out the points that can be drawn again from their origin. */
  static void writeBriefly(Scenario scenario, JsonOutput out) {
    out.tallObject(() -> new ScenarioWriter(out, true).entries(scenario));
  }

  private void entries(Scenario scenario) {
    Setup setup = scenario.setup();
    out.key("flatline").number(1);
    out.key("name").text(scenario.title().name());
    out.key("expect").text(scenario.title().expect());
    out.key("data");
    data(setup.data());
    out.key("normalization");
    normalization(setup.normalization());
    out.key("split").object(() -> out.key("train").number(setup.split().train()));
    if (setup.features().digits() == 0) {
      out.key("features")
          .array(() -> setup.features().inputs().forEach(each -> out.text(each.id())));
    }
    out.key("hidden").array(() -> setup.hidden().forEach(out::number));
    List<Activation> outputs =
        setup.entrants().stream().map(each -> each.layers().output()).distinct().toList();
    boolean same = outputs.size() == 1;
    OptionalDouble atZero = commonAtZero(setup.entrants());
    out.key("contenders")
        .array(() -> setup.entrants().forEach(each -> contender(each, same, atZero)));
    if (same) {
      output(outputs.getFirst());
    }
    atZero.ifPresent(this::atZero);
    out.key("initialization");
    new InitializationWriter(out).write(setup.initialization());
    loss(setup.loss());
    training(setup.training());
    new RuleWriter(out).write(setup.rule());
    new RuleWriter(out).regularization(setup.regularization());
    order(setup.order());
    out.key("seed").number(setup.seed());
    out.key("interventions");
    new InterventionWriter(out, atZero.orElse(0)).write(scenario.interventions());
    fence(scenario.fence());
  }

  /** As few words as it takes; nothing, where nothing is locked, as in the files before. */
  private void fence(Fence fence) {
    List<Control> locked = fence.inOrder();
    List<Control> free = fence.free();
    if (!locked.isEmpty()) {
      boolean few = locked.size() <= free.size();
      out.key(few ? FenceReader.LOCK : FenceReader.ONLY)
          .array(() -> (few ? locked : free).forEach(each -> out.text(each.id())));
    }
  }

  private void data(DataSource data) {
    out.object(() -> {
      switch (data) {
        case DataSource.Generated generated -> {
          boolean isFunction = generated.kind().function().isPresent();
          out.key("kind").text(isFunction ? DataReader.FUNCTION : generated.kind().id());
          if (isFunction) {
            out.key(DataReader.FUNCTION).text(generated.kind().id());
          }
          out.key("samples").number(generated.samples());
          out.key("noise").number(generated.noise());
        }
        case DataSource.Points points -> {
          out.key("kind").text(DataReader.POINTS);
          points.origin().ifPresent(origin -> out.key(DataReader.ORIGIN).text(origin));
          if (!brief || !PlaygroundLink.drew(points)) {
            out.key(DataReader.POINTS).tallArray(() -> points.points().forEach(this::point));
          }
        }
        case StreamSource _ -> out.key("kind").text(DataReader.STREAM);
      }
    });
  }

  private void point(DataSource.Point point) {
    out.numbers(point.x(), point.y(), point.label());
  }

  private void normalization(Normalization normalization) {
    out.object(() -> {
      out.key("kind").text(NormalizationReader.id(normalization.kind()));
      out.key("scale").number(normalization.scale());
      out.key("offset").numbers(normalization.offsetX(), normalization.offsetY());
    });
  }

  /** What the output does; nothing, where it is a sum, as in the files before. */
  private void output(Activation output) {
    if (!(output instanceof Identity)) {
      out.key(ContenderReader.OUTPUT).text(output.id());
      output.parameter().ifPresent(alpha -> out.key(ContenderReader.OUTPUT_ALPHA).number(alpha));
    }
  }

  /** What f′(0) is in all of them; empty where they differ, or none asks. */
  private static OptionalDouble commonAtZero(List<Entrant> entrants) {
    double[] shares =
        entrants.stream()
            .flatMap(each -> each.atZero().stream().boxed())
            .distinct()
            .mapToDouble(each -> each)
            .toArray();
    return shares.length == 1 ? OptionalDouble.of(shares[0]) : OptionalDouble.empty();
  }

  /** What f′(0) is; nothing, where it is the left-hand derivative, as in the files before. */
  private void atZero(double share) {
    if (share > 0) {
      out.key(ContenderReader.AT_ZERO).number(share);
    }
  }

  private void contender(Entrant entrant, boolean sameOutput, OptionalDouble commonAtZero) {
    Activation activation = entrant.activation();
    out.object(() -> {
      List<Activation> hidden = entrant.layers().hidden();
      if (hidden.isEmpty()) {
        out.key("activation").text(activation.id());
        activation.parameter().ifPresent(alpha -> out.key("alpha").number(alpha));
      } else {
        out.key(ContenderReader.LAYERS).array(() -> hidden.forEach(each -> out.text(each.id())));
      }
      if (!sameOutput) {
        output(entrant.layers().output());
      }
      if (commonAtZero.isEmpty()) {
        entrant.atZero().ifPresent(this::atZero);
      }
      new RuleWriter(out).write(entrant.remedy());
    });
  }

  private void loss(Loss loss) {
    out.key("loss").text(loss.id());
    out.key("task").text(loss.task().id());
  }

  private void training(Setup.Schedule training) {
    out.key("batchSize").number(training.batchSize());
    out.key("learningRate").number(training.rate());
    out.key("steps").number(training.steps());
  }

  private void order(Order order) {
    switch (order) {
      case Order.Shuffled _ -> out.key("order").text(ScenarioText.SHUFFLED);
      case Order.Fixed _ -> out.key("order").text(ScenarioText.FIXED);
      case Order.Recorded recorded ->
          out.key("batches").tallArray(() -> recorded.batches().forEach(this::batch));
    }
  }

  private void batch(List<Integer> batch) {
    out.array(() -> batch.forEach(out::number));
  }
}
