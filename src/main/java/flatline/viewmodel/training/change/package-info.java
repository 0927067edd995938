/**
 * What somebody changed in a run while it was under way, in words, and what of it a press would
 * lose. Uses the model and what all pages share.
 */
@NullMarked
package flatline.viewmodel.training.change;

import org.jspecify.annotations.NullMarked;
