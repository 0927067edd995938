/**
 * The section in which real digits are learned. Uses that page's view models, the plot kit and the
 * widgets.
 */
@NullMarked
package flatline.view.study.digits;

import org.jspecify.annotations.NullMarked;
