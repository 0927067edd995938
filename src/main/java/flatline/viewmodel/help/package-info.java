/** What help shows and finds. Uses the model, interchange.help and javafx.base. */
@NullMarked
package flatline.viewmodel.help;

import org.jspecify.annotations.NullMarked;
