package flatline.model.loop;

import flatline.model.activation.Activation;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.training.Curve;
import flatline.model.training.Divergence;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.Examination;
import flatline.model.vitals.TestFit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One contender at one step.
 *
 * @param at which step of which run that is
 * @param activation of its hidden units
 * @param network its weights and biases
 * @param examination its loss, accuracy and units on the whole training set
 * @param test how well it fits the samples kept back; empty if all are trained on
 * @param frozen the hidden units whose weights and biases stay as they are
 * @param gradient mean ∂L/∂w and ∂L/∂b over the whole training set, in the places of the weights
 *     and biases
 * @param surface the output's pre-activation o over the plane
 * @param tiles each hidden unit's activation over the plane, by layer and unit
 * @param curve its run up to the head
 * @param events deaths and returns up to the head, oldest first, the earliest 2,000 of them
 * @param eventCount how many there were in all
 * @param divergence where it stopped, if it did
 */
public record ContenderSnapshot(
    RunStep at,
    Activation activation,
    Network network,
    Examination examination,
    Optional<TestFit> test,
    Set<UnitRef> frozen,
    Network gradient,
    Field surface,
    List<List<Field>> tiles,
    Curve curve,
    List<LifeEvent> events,
    long eventCount,
    Optional<Divergence> divergence) {

  /** What one unit does, by its own leak where it has learned one. */
  public Activation activation(UnitRef unit) {
    return network.activation(unit.layer(), unit.unit(), activation);
  }

  /** The activation of the units of a layer; the output's comes after the last hidden one. */
  public Activation activation(int layer) {
    Shape shape = network.shape();
    return shape.activations().of(layer, shape.hidden().size(), activation);
  }
}
