/**
 * How long what is on the screen lives: what nodes hear while they are shown, and the window's
 * pulse. Uses JavaFX and what is safe to fail.
 */
@NullMarked
package flatline.view.life;

import org.jspecify.annotations.NullMarked;
