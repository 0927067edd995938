/** The desktop's own dialogs for files. Uses JavaFX, the texts and what view models ask through. */
@NullMarked
package flatline.app.dialog;

import org.jspecify.annotations.NullMarked;
