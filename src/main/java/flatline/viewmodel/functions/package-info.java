/**
 * What the Functions page shows and what can be done there. Uses the model, what all pages share
 * and {@code javafx.base}.
 */
@NullMarked
package flatline.viewmodel.functions;

import org.jspecify.annotations.NullMarked;
