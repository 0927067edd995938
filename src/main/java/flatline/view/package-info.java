/**
 * What the window and its pages share: texts, sheets, tips and marks. Uses JavaFX with its widget
 * libraries, {@code view.plot}, the view models above the pages and the model's records.
 */
@NullMarked
package flatline.view;

import org.jspecify.annotations.NullMarked;
