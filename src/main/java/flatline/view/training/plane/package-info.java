/**
 * The input plane of a contender: field, samples and hinge lines, and what may be dragged there.
 * Uses that page's view models, the plot kit and the widgets.
 */
@NullMarked
package flatline.view.training.plane;

import org.jspecify.annotations.NullMarked;
