/**
 * Long computations in the background: pieces of work on threads of their own, progress, time left,
 * cancel. Uses nothing but java.base.
 */
@NullMarked
package flatline.model.work;

import org.jspecify.annotations.NullMarked;
