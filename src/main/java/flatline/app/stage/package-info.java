/**
 * The program's windows as the desktop sees them: where they stand, how large, and what is written
 * over them. Uses JavaFX, the presenter's and the Training page's view models and the texts.
 */
@NullMarked
package flatline.app.stage;

import org.jspecify.annotations.NullMarked;
