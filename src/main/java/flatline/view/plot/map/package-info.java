/** Painters of maps over two settings and of their colours. Uses the plot kit and the model. */
@NullMarked
package flatline.view.plot.map;

import org.jspecify.annotations.NullMarked;
