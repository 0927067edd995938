/**
 * What is said of contenders and runs in words and numbers, read from one snapshot. Uses the model
 * and the messages.
 */
@NullMarked
package flatline.viewmodel.training.story;

import org.jspecify.annotations.NullMarked;
