package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the networks that train side by side. Not safe for use by several threads at once. */
public final class Contender {

  private final int index;
  private final Propagation network;
  private final FiniteCheck check;
  private @Nullable Divergence divergence;

  Contender(Scenario scenario, int index, Samples samples) {
    this.index = index;
    Activation activation = scenario.setup().contenders().get(index);
    Setup setup = scenario.setup();
    network = new Propagation(setup.start(), activation, setup.loss(), setup.regularization());
    check = new FiniteCheck(samples);
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

  /** Makes one step, unless it has diverged before. */
  void step(Minibatch batch, double rate, long step) {
    if (divergence == null && !network.step(batch, rate)) {
      look(step);
    }
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
        network.network(), network.activation(), frozenAddresses(), divergence);
  }

  void restore(Checkpoint.ContenderState state) {
    network.load(state.network());
    network.setActivation(state.activation());
    divergence = state.divergence();
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        network.setFrozen(
            layer, unit, state.frozen().contains(new Change.UnitAddress(index, layer, unit)));
      }
    }
  }

  /** Its hidden units whose weights and biases stay as they are. */
  public Set<UnitRef> frozen() {
    Set<UnitRef> frozen = new HashSet<>();
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
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
