/**
 * How long what is on the screen lives: what nodes hear while they are shown, and the window's
 * pulse. Uses JavaFX alone.
 */
@NullMarked
package flatline.view.life;

import org.jspecify.annotations.NullMarked;
