/**
 * The Study page's view models: what is asked, what came of it so far. Uses the model, files and
 * javafx.base.
 */
@NullMarked
package flatline.viewmodel.study;

import org.jspecify.annotations.NullMarked;
