/** Which samples each step learns from, in which order, and how many steps an epoch is. */
@NullMarked
package flatline.model.training.batch;

import org.jspecify.annotations.NullMarked;
