/**
 * Real digits: images in the IDX format, MNIST among them, and networks of rectangles of pixels to
 * ten classes, trained in float arithmetic. Uses model.activation, model.random, the weight rules
 * of model.network, and model.work.
 *
 * <p>{@link flatline.model.digits.DigitComparison} trains several activations over several seeds in
 * the background: {@code start()}, {@code snapshot()} on every pulse, {@code cancel()}. Every sum
 * runs in one order (the bias, then inputs in their order; gradients in the order of the samples),
 * a product and a sum rounded separately, and no sum crosses the lanes of a vector: so the bits
 * depend neither on the machine, nor on threads, nor on whether the Vector API is there.
 */
@NullMarked
package flatline.model.digits;

import org.jspecify.annotations.NullMarked;
