/**
 * Training that goes on by itself: the thread that trains, the commands it takes and the snapshots
 * it offers. Uses model.training and below.
 */
@NullMarked
package flatline.model.loop;

import org.jspecify.annotations.NullMarked;
