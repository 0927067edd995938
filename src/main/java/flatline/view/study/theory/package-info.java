/**
 * The section that holds laws against measurements. Uses that page's view models, the plot kit and
 * the widgets.
 */
@NullMarked
package flatline.view.study.theory;

import org.jspecify.annotations.NullMarked;
