package flatline.model.stream;

import flatline.model.activation.Activation;

/**
 * Who learns from the stream.
 *
 * @param activation of the network; Identity stands for one linear unit on the inputs
 * @param rate the learning rate
 */
public record StreamContender(Activation activation, double rate) {}
