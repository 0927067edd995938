/**
 * The section in which networks learn for a million steps. Uses that page's view models, the plot
 * kit and the widgets.
 */
@NullMarked
package flatline.view.study.stream;

import org.jspecify.annotations.NullMarked;
