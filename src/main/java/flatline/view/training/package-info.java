/**
 * The Training page: contenders side by side, their charts, the transport, the set-up. Uses its own
 * view models, the model's records, {@code view.plot}, the shell's {@code view} and JavaFX with its
 * widget libraries.
 */
@NullMarked
package flatline.view.training;

import org.jspecify.annotations.NullMarked;
