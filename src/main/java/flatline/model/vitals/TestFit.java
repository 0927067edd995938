package flatline.model.vitals;

import java.util.OptionalDouble;

/**
 * How well a network fits the samples that it did not learn from.
 *
 * @param loss mean over them, summed in their order
 * @param accuracy empty for regression and for outputs that are not finite
 */
public record TestFit(double loss, OptionalDouble accuracy) {}
