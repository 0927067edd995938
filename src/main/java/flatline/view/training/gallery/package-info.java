/**
 * The presets as pictures in groups, from which one is opened. Uses the set-up's view model and the
 * painters of the plane.
 */
@NullMarked
package flatline.view.training.gallery;

import org.jspecify.annotations.NullMarked;
