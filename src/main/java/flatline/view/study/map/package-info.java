/** The survival map. Uses that page's view models, the plot kit and the widgets. */
@NullMarked
package flatline.view.study.map;

import org.jspecify.annotations.NullMarked;
