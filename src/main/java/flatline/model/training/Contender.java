package flatline.model.training;

import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.UnitRef;
import flatline.model.network.learned.LearnedNetwork;
import flatline.model.network.learned.LearnedNumbers;
import flatline.model.optimizer.Descent;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the networks that train side by side. Not safe for use by several threads at once. */
public final class Contender {

  private final int index;
  private final OptimizedNetwork learner;
  private final FiniteCheck check;
  private final UnitResets resetting;
  private final OptionalDouble ownRate;
  private final long length;
  private List<UnitRef> resets = List.of();
  private @Nullable Divergence divergence;

  Contender(Scenario scenario, int index, SamplesInForce training) {
    this.index = index;
    Setup setup = scenario.setup();
    learner = OptimizedNetwork.of(setup, index, training);
    ownRate = setup.entrants().get(index).remedy().rate();
    length = setup.training().steps();
    check = new FiniteCheck(training);
    resetting = new UnitResets(scenario, training);
    look(0);
  }

  /**
   * Its network, as it stands; a contender that diverged stands at the step that did it. Where z is
   * normalized, that by the statistics of the whole training set is in its weights and biases.
   */
  public Propagation network() {
    return learner.network().shown();
  }

  /** Its network at another of its states; its own stays as it is. */
  Network shown(Checkpoint.ContenderState state) {
    if (!state.memory().rule().learned().batchNorm()) {
      return state.network();
    }
    LearnedNetwork other = learner.network().normalized(true);
    other.load(state.network(), state.activation(), state.learned());
    return other.shown().network();
  }

  /** What its units learn besides weights and biases. */
  public LearnedNumbers numbers() {
    return learner.network().numbers();
  }

  /** The mean gradient of a minibatch, of all that is trained; nothing moves. */
  public double[] gradient(Minibatch batch) {
    return learner.network().gradient(batch);
  }

  /** Where it stopped, if it did. */
  public Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence);
  }

  /** By which rule its gradients become steps. */
  public StepRule rule() {
    return learner.descent().rule();
  }

  /** What its optimizer remembers of earlier gradients. */
  public Descent.Memory memory() {
    return learner.descent().memory();
  }

  /**
   * The learning rate of its next step: the common one or its own, times factor and schedule.
   *
   * @param common the rate in force for all
   * @param made how many steps were made before
   */
  public double rate(double common, long made) {
    return learner.descent().rule().rate(ownRate.orElse(common), made, length);
  }

  /**
   * Makes one step, unless it has diverged before.
   *
   * @param common the rate in force for all
   * @param step which this leads to
   */
  void step(Minibatch batch, double common, long step) {
    resets = List.of();
    if (divergence == null && !learner.step(batch, rate(common, step - 1))) {
      look(step);
    }
  }

  /**
   * Its network after a step as it would be were nothing taken off its weights besides; its own
   * stays as it is.
   *
   * @param common the rate in force for all
   * @param step which this leads to
   */
  public Propagation byGradients(Minibatch batch, double common, long step) {
    return learner.free(batch, rate(common, step - 1), false);
  }

  /** The same without what its optimizer has of earlier gradients. */
  public Propagation byOwnGradient(Minibatch batch, double common, long step) {
    return learner.free(batch, rate(common, step - 1), true);
  }

  /** Lets its dead units begin anew, if it is time after the update that led to a step. */
  void reset(long step) {
    if (divergence == null && rule().reset().isDue(step)) {
      resets = resetting.make(this, step);
      look(step);
    }
  }

  /** Its units that were dead after its last update and began anew, layer by layer. */
  public List<UnitRef> resets() {
    return resets;
  }

  /** Goes on by another rule. */
  void follow(StepRule rule) {
    learner.follow(rule);
  }

  /** Sets a weight by hand: it begins anew, and nothing of earlier gradients carries it on. */
  void setWeight(int layer, int unit, int input, double weight) {
    learner.network().setWeight(layer, unit, input, weight, learner.descent()::forget);
  }

  /** Sets a bias by hand, as {@link #setWeight}. */
  void setBias(int layer, int unit, double bias) {
    learner.network().setBias(layer, unit, bias, learner.descent()::forget);
  }

  /** Lets a hidden unit begin anew with other weights, as its network was drawn. */
  void beginAnew(int layer, int unit, double[] weights, double bias) {
    learner.network().beginAnew(layer, unit, weights, bias, learner.descent()::forget);
  }

  /** Lets nothing of a hidden unit through to the layer above. */
  void silence(int layer, int unit) {
    learner.network().silence(layer, unit, learner.descent()::forget);
  }

  /** Keeps a hidden unit as it is, or lets it learn again. */
  void setFrozen(int layer, int unit, boolean frozen) {
    learner.network().setFrozen(layer, unit, frozen);
  }

  /** Looks for a number that is not finite, as after a change by hand. */
  void look(long step) {
    if (divergence == null) {
      divergence = check.find(network(), learner.network().raw(), step).orElse(null);
    }
  }

  /** Whether a change that names that contender is meant for this one. */
  boolean isMeantBy(int contender) {
    return Target.isMeant(contender, index);
  }

  /** Takes the activation that a change gives it. */
  void become(Change change) {
    learner.network().become(change.activation(index, learner.network().raw().activation()));
  }

  Checkpoint.ContenderState state() {
    return new Checkpoint.ContenderState(
        learner.network().raw().network(),
        learner.network().raw().activation(),
        learner.network().state(),
        learner.descent().memory(),
        learner.network().raw().struck(),
        frozen(),
        divergence);
  }

  void restore(Checkpoint.ContenderState state) {
    learner.follow(state.memory().rule());
    learner.network().load(state.network(), state.activation(), state.learned());
    learner.network().raw().strike(state.struck());
    learner.descent().recall(state.memory());
    divergence = state.divergence();
    resets = List.of();
    frozen().forEach(each -> setFrozen(each.layer(), each.unit(), false));
    state.frozen().forEach(each -> setFrozen(each.layer(), each.unit(), true));
  }

  /** Its units whose weights and biases stay as they are. */
  public Set<UnitRef> frozen() {
    return learner.network().frozen();
  }
}
