/**
 * Painters of hidden units: the strip of their states, one unit's data under its function, its
 * vitals over the steps. Uses the plot kit and the model's records.
 */
@NullMarked
package flatline.view.plot.unit;

import org.jspecify.annotations.NullMarked;
