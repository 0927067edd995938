package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What of a set-up may be another at another step of its run, as it is at one.
 *
 * @param rate the learning rate of the next step
 * @param batchSize samples a step from the next epoch on; of recorded minibatches, what the set-up
 *     says
 * @param activations the contenders', in the scenario's order
 */
public record InForce(double rate, int batchSize, List<Activation> activations) {

  /** Copies the list. */
  public InForce {
    activations = List.copyOf(activations);
  }

  /** What is in force at a step, the interventions of that step made. */
  public static InForce at(Scenario scenario, long step) {
    Setup setup = scenario.setup();
    InForce now =
        new InForce(setup.training().rate(), setup.training().batchSize(), setup.contenders());
    for (Intervention each : scenario.interventions()) {
      if (each.step() <= step) {
        now = now.after(each.change());
      }
    }
    return now;
  }

  /** Whether a contender's hidden units are normalized at a step. */
  public static boolean isNormalized(Scenario scenario, int contender, long step) {
    boolean now = scenario.setup().rule(contender).learned().batchNorm();
    for (Intervention each : scenario.interventions()) {
      if (each.step() <= step
          && each.change() instanceof Change.Set(Target.BatchNorm(int whom), double value)
          && Target.isMeant(whom, contender)) {
        now = value == 1;
      }
    }
    return now;
  }

  /** What is in force once a change was made. */
  public InForce after(Change change) {
    return switch (change) {
      case Change.Set(Target.LearningRate _, double value) ->
          new InForce(value, batchSize, activations);
      case Change.Add(Target.LearningRate _, double value) ->
          new InForce(rate + value, batchSize, activations);
      case Change.Set(Target.BatchSize _, double value) ->
          new InForce(rate, (int) value, activations);
      default -> new InForce(rate, batchSize, activations(change));
    };
  }

  private List<Activation> activations(Change change) {
    List<Activation> changed = new ArrayList<>();
    for (int i = 0; i < activations.size(); i++) {
      changed.add(change.activation(i, activations.get(i)));
    }
    return changed;
  }

  /**
   * A scenario that begins with this, but for what it comes to by itself at a step.
   *
   * @throws flatline.model.rule.Refusal if its parts do not fit each other then
   */
  public Scenario asStartOf(Scenario scenario, long step) {
    InForce own = at(scenario, step);
    Setup setup = scenario.setup();
    List<Activation> first = new ArrayList<>(setup.contenders());
    for (int i = 0; i < first.size(); i++) {
      boolean same = own.activations.get(i).equals(activations.get(i));
      first.set(i, same ? first.get(i) : activations.get(i));
    }
    return scenario.with(b ->
        b.rate(own.rate == rate ? setup.training().rate() : rate)
            .batchSize(own.batchSize == batchSize ? setup.training().batchSize() : batchSize)
            .contenders(first));
  }

  /** The first Leaky ReLU's leak, if there is one. */
  public OptionalDouble leak() {
    return activations.stream()
        .filter(LeakyRelu.class::isInstance)
        .mapToDouble(each -> ((LeakyRelu) each).alpha())
        .findFirst();
  }
}
