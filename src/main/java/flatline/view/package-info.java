/**
 * The window around the pages, and the controls that pages share. Uses JavaFX with its widget
 * libraries, {@code view.plot}, the view models above the pages and the model's records.
 */
@NullMarked
package flatline.view;

import org.jspecify.annotations.NullMarked;
