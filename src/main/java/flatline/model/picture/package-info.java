/**
 * What pictures and films are asked for: which, of which steps, how large. Uses the model; draws
 * nothing.
 */
@NullMarked
package flatline.model.picture;

import org.jspecify.annotations.NullMarked;
