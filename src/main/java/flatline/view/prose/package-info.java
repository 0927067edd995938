/** Running text as it is read on the screen. Uses model.prose and JavaFX. */
@NullMarked
package flatline.view.prose;

import org.jspecify.annotations.NullMarked;
