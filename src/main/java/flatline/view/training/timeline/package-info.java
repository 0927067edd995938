/**
 * The scrubber and the autopsy of the Training page. Uses that page's view models, the plot kit and
 * the widgets.
 */
@NullMarked
package flatline.view.training.timeline;

import org.jspecify.annotations.NullMarked;
