/** The lock for pupils in sight: what says that something is locked, and where that is chosen. */
@NullMarked
package flatline.view.training.lock;

import org.jspecify.annotations.NullMarked;
