/**
 * What all pages share: the shell, the leak, numbers as text. Uses the model, {@code interchange}
 * and {@code javafx.base}.
 */
@NullMarked
package flatline.viewmodel;

import org.jspecify.annotations.NullMarked;
