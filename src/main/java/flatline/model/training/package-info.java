/**
 * Scenarios and their training: contenders in lockstep, the loop that paces them, snapshots for the
 * screen. Uses the rooms of the model below it.
 */
@NullMarked
package flatline.model.training;

import org.jspecify.annotations.NullMarked;
