/**
 * The section that compares contenders over many seeds. Uses that page's view models, the plot kit
 * and the widgets.
 */
@NullMarked
package flatline.view.study.comparison;

import org.jspecify.annotations.NullMarked;
