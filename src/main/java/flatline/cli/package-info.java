/**
 * The commands that need no window. Uses the model, interchange and picocli; never JavaFX, so that
 * no class of it is loaded.
 */
@NullMarked
package flatline.cli;

import org.jspecify.annotations.NullMarked;
