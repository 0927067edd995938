/** The set-up pane of the Training page. Uses that page's view models and the widgets. */
@NullMarked
package flatline.view.training.setup;

import org.jspecify.annotations.NullMarked;
