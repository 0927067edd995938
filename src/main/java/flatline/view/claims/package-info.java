/**
 * The sheet of all that is claimed on the screen; uses its own view models and the view's common
 * parts.
 */
@NullMarked
package flatline.view.claims;

import org.jspecify.annotations.NullMarked;
