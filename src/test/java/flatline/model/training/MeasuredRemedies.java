package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Causes of death and what helps against them, as another program measured each pair. */
final class MeasuredRemedies {

  private static final Map<String, String> CAUSES =
      Map.of(
          "bad-initialization", "bad-initialization",
          "off-centre", "dying-while-you-watch",
          "hot-start", "hot-start",
          "badly-scaled", "badly-scaled-spiral");

  private static final Map<String, UnaryOperator<Scenario>> REMEDIES = remedies();

  private MeasuredRemedies() {}

  /** A cause with a remedy against it and one contender, by their names in the table. */
  static Scenario of(String cause, String remedy) {
    String preset = Objects.requireNonNull(CAUSES.get(cause), cause);
    Scenario bare =
        Objects.requireNonNull(MeasuredPresets.all().get(preset))
            .with(b -> b.entrants(List.of(Entrant.of(new Relu()))));
    return Objects.requireNonNull(REMEDIES.get(remedy), remedy).apply(bare);
  }

  private static Map<String, UnaryOperator<Scenario>> remedies() {
    Map<String, UnaryOperator<Scenario>> remedies = new LinkedHashMap<>();
    StepRule plain = StepRule.PLAIN;
    Learned norm = new Learned(true, 0);
    Optimizer momentum = new Optimizer.Sgd(0.9);
    remedies.put("none", scenario -> scenario);
    remedies.put("leaky 0.01", by(new LeakyRelu(0.01)));
    remedies.put("leaky 0.1", by(new LeakyRelu(0.1)));
    remedies.put("rate / 10", by(plain.withRateFactor(0.1)));
    remedies.put("momentum 0.9", by(plain.with(momentum)));
    remedies.put("momentum 0.9 + rate / 10", by(plain.with(momentum).withRateFactor(0.1)));
    for (double rate : List.of(0.01, 0.1, 0.5)) {
      remedies.put("Adam " + rate, by(Remedy.of(Optimizer.Adam.CUSTOMARY).withRate(rate)));
    }
    remedies.put("clip 0.1", by(plain.withClip(0.1)));
    remedies.put("clip 1", by(plain.withClip(1)));
    remedies.put("warm-up 1000", by(plain.with(new RateSchedule.WarmUp(1000))));
    remedies.put("cosine", by(plain.with(new RateSchedule.Cosine(0))));
    remedies.put("L2 0.0001", by(new Regularization(Regularization.Kind.L2, 1e-4)));
    remedies.put("L2 0.001", by(new Regularization(Regularization.Kind.L2, 1e-3)));
    remedies.put("batch norm", by(plain.with(norm)));
    remedies.put("batch norm + rate * 5", by(plain.with(norm).withRateFactor(5)));
    remedies.put(
        "PReLU 0.25 + its rate / 20",
        scenario ->
            scenario.with(b ->
                b.contenders(List.of(new LeakyRelu(0.25)))
                    .rule(plain.with(new Learned(false, 0.05)))));
    remedies.put("reset every 100", by(plain.with(new Reset(100))));
    remedies.put(
        "standardized data",
        scenario -> scenario.with(b -> b.normalization(Normalization.STANDARDIZED)));
    return remedies;
  }

  private static UnaryOperator<Scenario> by(Activation activation) {
    return scenario -> scenario.with(b -> b.contenders(List.of(activation)));
  }

  private static UnaryOperator<Scenario> by(StepRule rule) {
    return scenario -> scenario.with(b -> b.rule(rule));
  }

  private static UnaryOperator<Scenario> by(Remedy remedy) {
    return scenario -> scenario.with(b -> b.entrants(List.of(new Entrant(new Relu(), remedy))));
  }

  private static UnaryOperator<Scenario> by(Regularization regularization) {
    return scenario -> scenario.with(b -> b.regularization(regularization));
  }
}
