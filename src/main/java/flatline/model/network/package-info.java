/**
 * Dense networks: shape, weights, initialization, losses and the forward and backward arithmetic.
 * Uses model.activation, model.data and model.random.
 */
@NullMarked
package flatline.model.network;

import org.jspecify.annotations.NullMarked;
