/**
 * Painters of a run over its steps: figures as lines, marks of deaths and returns, the scrubber's
 * track. Uses the plot kit and the model's records.
 */
@NullMarked
package flatline.view.plot.time;

import org.jspecify.annotations.NullMarked;
