/**
 * How a mean gradient becomes a step: momentum, Adam, clipping, schedules of the rate. Uses
 * model.network and below.
 */
@NullMarked
package flatline.model.optimizer;

import org.jspecify.annotations.NullMarked;
