package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.network.Network;

/**
 * A contender at one step of a timeline.
 *
 * @param step updates made
 * @param network its weights and biases
 * @param activation in force
 */
public record ContenderMoment(long step, Network network, Activation activation) {}
