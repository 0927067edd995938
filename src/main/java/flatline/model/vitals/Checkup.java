package flatline.model.vitals;

import flatline.model.network.Network;

/**
 * What one look at all samples tells of a network.
 *
 * @param examination its loss and accuracy, and the state of every unit
 * @param gradient the mean gradient of the loss, ∂L/∂w in the place of each weight and ∂L/∂b in
 *     that of each bias
 */
public record Checkup(Examination examination, Network gradient) {}
