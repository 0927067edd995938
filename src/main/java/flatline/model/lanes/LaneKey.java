package flatline.model.lanes;

import flatline.model.activation.Activation;
import flatline.model.network.Loss;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import java.util.List;

/**
 * What scenarios must agree in to be trained side by side, number by number. They may differ in
 * data, normalization, first weights, rates and leaks.
 *
 * @param samples how many
 * @param hidden widths of the hidden layers
 * @param contenders the kinds of their activations
 * @param order in which samples are used
 * @param loss what is minimized
 * @param batchSize samples per step
 * @param steps the length of the run
 * @param interventions what is changed on the way
 */
public record LaneKey(
    int samples,
    List<Integer> hidden,
    List<Class<? extends Activation>> contenders,
    Order order,
    Loss loss,
    int batchSize,
    long steps,
    List<Intervention> interventions) {

  public static LaneKey of(Scenario scenario) {
    return new LaneKey(
        scenario.setup().data().size(),
        scenario.setup().hidden(),
        scenario.setup().contenders().stream()
            .<Class<? extends Activation>>map(Activation::getClass)
            .toList(),
        scenario.setup().order(),
        scenario.setup().loss(),
        scenario.setup().training().batchSize(),
        scenario.setup().training().steps(),
        scenario.interventions());
  }
}
