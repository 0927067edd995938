/**
 * What is done by keys: the one registry of it, who takes a key that is pressed, and which key is
 * meant on a keyboard that prints something else there. Uses JavaFX and its kinds of controls.
 */
@NullMarked
package flatline.view.key;

import org.jspecify.annotations.NullMarked;
