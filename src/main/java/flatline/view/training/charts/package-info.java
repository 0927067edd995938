/**
 * Loss and dead units over the steps. Uses that page's view models, the plot kit and the widgets.
 */
@NullMarked
package flatline.view.training.charts;

import org.jspecify.annotations.NullMarked;
