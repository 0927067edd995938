/**
 * The network of a contender: tiles, links and what flows along them. Uses that page's view models,
 * the plot kit and the widgets.
 */
@NullMarked
package flatline.view.training.network;

import org.jspecify.annotations.NullMarked;
