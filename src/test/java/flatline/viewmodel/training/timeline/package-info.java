/** Tests of the scrubber's, the autopsy's and the undo's view models, without a toolkit. */
@NullMarked
package flatline.viewmodel.training.timeline;

import org.jspecify.annotations.NullMarked;
