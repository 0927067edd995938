/** Painters of laws and of what was measured of them. Uses the plot kit and the model's records. */
@NullMarked
package flatline.view.plot.theory;

import org.jspecify.annotations.NullMarked;
