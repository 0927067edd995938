/**
 * Going back and forth in a run, changing it on the way, and asking why a unit died. Uses the rest
 * of the Training page's view models, the model and {@code javafx.base}.
 */
@NullMarked
package flatline.viewmodel.training.timeline;

import org.jspecify.annotations.NullMarked;
