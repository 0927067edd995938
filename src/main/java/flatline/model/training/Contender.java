package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.data.Dataset;
import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the networks that train side by side. Not safe for use by several threads at once. */
public final class Contender {

  private final Propagation network;
  private final FiniteCheck check;
  private @Nullable Divergence divergence;

  Contender(Scenario scenario, Activation activation, Dataset data) {
    network = new Propagation(scenario.start(), activation, scenario.loss());
    check = new FiniteCheck(data);
    divergence = check.find(network, 0).orElse(null);
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
      divergence = check.find(network, step).orElse(null);
    }
  }

  /** Gives its hidden units another activation from the next step on. */
  void setActivation(Activation activation) {
    network.setActivation(activation);
  }
}
