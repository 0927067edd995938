/**
 * That everything the view models show is true: a random walk over them, and each number compared
 * with the one that a plain trainer comes to.
 */
@NullMarked
package flatline.viewmodel.training.truth;

import org.jspecify.annotations.NullMarked;
