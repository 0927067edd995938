/**
 * Painters of the input plane: surface, samples and hinge lines. Uses the plot kit and the model's
 * records.
 */
@NullMarked
package flatline.view.plot.plane;

import org.jspecify.annotations.NullMarked;
