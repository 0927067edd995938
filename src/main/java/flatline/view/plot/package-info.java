/**
 * Painters for plots: scales, axes, curves, marks and labels. Uses JavaFX and the model's records;
 * knows no view model.
 */
@NullMarked
package flatline.view.plot;

import org.jspecify.annotations.NullMarked;
