/**
 * Many networks of one shape trained at once, one a lane, bit-identical to training each alone;
 * plain kernels and such with vectors. Uses model.training and below, and the Vector API where it
 * is there.
 */
@NullMarked
package flatline.model.lanes;

import org.jspecify.annotations.NullMarked;
