/**
 * Painters of activation functions: curves and slopes, what moves with the probe, the lens, a
 * unit's data below them, and what a function costs. Uses the plot kit and the model's records.
 */
@NullMarked
package flatline.view.plot.function;

import org.jspecify.annotations.NullMarked;
