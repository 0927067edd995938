/**
 * A unit looked at closely: its strip, its vitals, its autopsy and the step that killed it. Uses
 * that page's view models, the plot kit and the widgets.
 */
@NullMarked
package flatline.view.training.units;

import org.jspecify.annotations.NullMarked;
