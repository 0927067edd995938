package flatline.model.lanes;

import flatline.model.activation.Activation;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.Initialization;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.util.List;

/**
 * What scenarios must agree in to be trained side by side, number by number. They may differ in
 * data, normalization, first weights, rates and leaks.
 *
 * @param samples how many
 * @param features what networks are given of each
 * @param hidden widths of the hidden layers
 * @param contenders the kinds of their activations
 * @param atZero the share of each that says what its f′(0) is
 * @param order in which samples are used
 * @param loss what is minimized
 * @param batchSize samples per step
 * @param steps the length of the run
 * @param remedies what of the way of training each contender has to itself
 * @param rule how gradients become steps
 * @param regularization what a step does to the weights beside the gradient
 * @param interventions what is changed on the way
 */
public record LaneKey(
    int samples,
    Features features,
    List<Integer> hidden,
    List<Class<? extends Activation>> contenders,
    List<Double> atZero,
    Order order,
    Loss loss,
    int batchSize,
    long steps,
    List<Remedy> remedies,
    StepRule rule,
    Regularization regularization,
    List<Intervention> interventions) {

  /** What a scenario has in common with those that can share its lanes. */
  public static LaneKey of(Scenario scenario) {
    return switch (scenario) {
      case Scenario(
              _,
              Setup(
                  DataSource data,
                  Normalization _,
                  Split split,
                  Features features,
                  List<Integer> hidden,
                  List<Entrant> entrants,
                  Initialization _,
                  Loss loss,
                  Setup.Schedule(int batchSize, double _, long steps),
                  StepRule rule,
                  Regularization regularization,
                  Order order,
                  long _),
              List<Intervention> interventions,
              Fence _) ->
          new LaneKey(
              split.training(data.size()),
              features,
              hidden,
              entrants.stream().<Class<? extends Activation>>map(LaneKey::kind).toList(),
              entrants.stream().map(each -> each.activation().atZero().orElse(0)).toList(),
              order,
              loss,
              batchSize,
              steps,
              entrants.stream().map(Entrant::remedy).toList(),
              rule,
              regularization,
              interventions);
    };
  }

  private static Class<? extends Activation> kind(Entrant entrant) {
    return entrant.activation().getClass();
  }
}
