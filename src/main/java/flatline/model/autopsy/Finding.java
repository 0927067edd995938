package flatline.model.autopsy;

import flatline.model.activation.Activation;
import flatline.model.network.Regularization;
import flatline.model.training.LifeEvent;
import java.util.List;
import java.util.Optional;

/**
 * Why something happened to a unit, with the numbers of the run that show it.
 *
 * @param event what happened
 * @param cause why
 * @param overdetermined whether the unit's own update and the layers below would each have done it
 *     alone
 * @param starved whether the layer below was silent altogether
 * @param after the unit at the event's step
 * @param step what led there; absent for a unit that was born that way
 */
public record Finding(
    LifeEvent event,
    Cause cause,
    boolean overdetermined,
    boolean starved,
    UnitValues after,
    Optional<Blow> step) {

  /**
   * What a step did beside the gradients.
   *
   * @param kind of the regularization
   * @param share what it took off each weight that learns: of L2 that part of it, η·λ, of L1 so
   *     much
   * @param largestWithout the unit's largest z, had nothing been taken off any weight in this step
   */
  public record Decay(Regularization.Kind kind, double share, double largestWithout) {}

  /**
   * What earlier gradients had to do with a step.
   *
   * @param share of the unit's own step by gradients, along that step, that they brought; more than
   *     1 if the step's own gradient went against it
   * @param largestWithout the unit's largest z, had its own step come of its own gradient alone
   */
  public record Carried(double share, double largestWithout) {}

  /**
   * The update before the event.
   *
   * @param activation in force at the step before
   * @param before the unit at the step before
   * @param batch the samples of the minibatch, 0-based
   * @param rate the learning rate η
   * @param gradient the minibatch's mean gradient of the unit's weights, then of its bias
   * @param drift by how much the largest z rose per step over the last {@code driftSteps}
   * @param driftSteps at most 10
   * @param decay what a regularization took off the weights besides, if there is one
   * @param carried what earlier gradients brought, if the optimizer remembers them
   * @param normalized whether the unit's z is normalized: the gradient then is that of the numbers
   *     that are trained, of its weights, its bias, its scale and its shift, and all else is told
   *     by the statistics of the whole training set
   */
  public record Blow(
      Activation activation,
      UnitValues before,
      List<Integer> batch,
      double rate,
      List<Double> gradient,
      double drift,
      int driftSteps,
      Optional<Decay> decay,
      Optional<Carried> carried,
      boolean normalized) {

    /** Copies the lists. */
    public Blow {
      batch = List.copyOf(batch);
      gradient = List.copyOf(gradient);
    }

    /** The gradient's Euclidean length. */
    public double gradientNorm() {
      return StrictMath.sqrt(gradient.stream().mapToDouble(g -> g * g).sum());
    }
  }
}
