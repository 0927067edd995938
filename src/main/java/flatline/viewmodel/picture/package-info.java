/** What a film shall show, and how far the making of it is. Uses the model and javafx.base. */
@NullMarked
package flatline.viewmodel.picture;

import org.jspecify.annotations.NullMarked;
