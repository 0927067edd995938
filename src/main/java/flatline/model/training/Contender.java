package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.optimizer.Descent;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the networks that train side by side. Not safe for use by several threads at once. */
public final class Contender {

  private final int index;
  private final Propagation network;
  private final FiniteCheck check;
  private final UnitResets resetting;
  private final Descent descent;
  private final OptionalDouble ownRate;
  private final long length;
  private final double[] moves;
  private List<UnitRef> resets = List.of();
  private @Nullable Divergence divergence;

  Contender(Scenario scenario, int index, Samples samples) {
    this.index = index;
    Activation activation = scenario.setup().contenders().get(index);
    Setup setup = scenario.setup();
    network =
        new Propagation(setup.start(index), activation, setup.loss(), setup.regularization(index));
    moves = new double[network.shape().parameters()];
    descent = new Descent(setup.rule(index), moves.length);
    ownRate = setup.entrants().get(index).remedy().rate();
    length = setup.training().steps();
    check = new FiniteCheck(samples);
    resetting = new UnitResets(scenario, samples);
    look(0);
  }

  /** Its network, as it stands; a contender that diverged stands at the step that did it. */
  public Propagation network() {
    return network;
  }

  /** Where it stopped, if it did. */
  public Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence);
  }

  /** By which rule its gradients become steps. */
  public StepRule rule() {
    return descent.rule();
  }

  /** What its optimizer remembers of earlier gradients. */
  public Descent.Memory memory() {
    return descent.memory();
  }

  /**
   * The learning rate of its next step: the common one or its own, times factor and schedule.
   *
   * @param common the rate in force for all
   * @param made how many steps were made before
   */
  public double rate(double common, long made) {
    return descent.rule().rate(ownRate.orElse(common), made, length);
  }

  /**
   * Makes one step, unless it has diverged before.
   *
   * @param common the rate in force for all
   * @param step which this leads to
   */
  void step(Minibatch batch, double common, long step) {
    resets = List.of();
    if (divergence == null && !move(network, descent, batch, rate(common, step - 1))) {
      look(step);
    }
  }

  private boolean move(Propagation network, Descent descent, Minibatch batch, double rate) {
    if (descent.rule().isStraight()) {
      return network.step(batch, rate);
    }
    network.descent(batch, moves);
    descent.turn(moves, rate);
    return network.move(moves, rate, batch);
  }

  /**
   * Its network after a step as it would be were nothing taken off its weights besides; its own
   * stays as it is.
   *
   * @param common the rate in force for all
   * @param step which this leads to
   */
  public Propagation byGradients(Minibatch batch, double common, long step) {
    Descent own = new Descent(descent.rule(), moves.length);
    own.recall(descent.memory());
    return free(own, batch, rate(common, step - 1));
  }

  /** The same without what its optimizer has of earlier gradients. */
  public Propagation byOwnGradient(Minibatch batch, double common, long step) {
    Descent own = new Descent(descent.rule(), moves.length);
    own.recall(descent.memory());
    own.stop();
    return free(own, batch, rate(common, step - 1));
  }

  private Propagation free(Descent own, Minibatch batch, double rate) {
    Propagation free = new Propagation(network.network(), network.activation(), network.loss());
    frozen().forEach(each -> free.setFrozen(each.layer(), each.unit(), true));
    move(free, own, batch, rate);
    double[] parameters = free.network().toArray();
    network.struck().forEach(place -> parameters[place] = 0);
    free.load(new Network(free.shape(), parameters));
    return free;
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
    descent.follow(rule);
  }

  /** Sets a weight by hand: it begins anew, and nothing of earlier gradients carries it on. */
  void setWeight(int layer, int unit, int input, double weight) {
    network.setWeight(layer, unit, input, weight);
    descent.forget(network.shape().weight(layer, unit, input));
  }

  /** Sets a bias by hand, as {@link #setWeight}. */
  void setBias(int layer, int unit, double bias) {
    network.setBias(layer, unit, bias);
    descent.forget(network.shape().bias(layer, unit));
  }

  /** Looks for a number that is not finite, as after a change by hand. */
  void look(long step) {
    if (divergence == null) {
      divergence = check.find(network, step).orElse(null);
    }
  }

  /** Whether a change that names that contender is meant for this one. */
  boolean isMeantBy(int contender) {
    return Target.isMeant(contender, index);
  }

  /** Takes the activation that a change gives it. */
  void become(Change change) {
    network.setActivation(change.activation(index, network.activation()));
  }

  Checkpoint.ContenderState state() {
    return new Checkpoint.ContenderState(
        network.network(),
        network.activation(),
        descent.memory(),
        network.struck(),
        frozenAddresses(),
        divergence);
  }

  void restore(Checkpoint.ContenderState state) {
    network.load(state.network());
    network.setActivation(state.activation());
    network.strike(state.struck());
    descent.recall(state.memory());
    divergence = state.divergence();
    resets = List.of();
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.unitLayers().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        network.setFrozen(
            layer, unit, state.frozen().contains(new Change.UnitAddress(index, layer, unit)));
      }
    }
  }

  /** Its units whose weights and biases stay as they are. */
  public Set<UnitRef> frozen() {
    Set<UnitRef> frozen = new HashSet<>();
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.unitLayers().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (network.isFrozen(layer, unit)) {
          frozen.add(new UnitRef(layer, unit));
        }
      }
    }
    return Set.copyOf(frozen);
  }

  private Set<Change.UnitAddress> frozenAddresses() {
    return frozen().stream()
        .map(each -> new Change.UnitAddress(index, each.layer(), each.unit()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
