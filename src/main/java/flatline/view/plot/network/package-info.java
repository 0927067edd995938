/**
 * Painters of a network: links, what flows along them, and a tile for each unit. Uses the plot kit
 * and the model's records.
 */
@NullMarked
package flatline.view.plot.network;

import org.jspecify.annotations.NullMarked;
