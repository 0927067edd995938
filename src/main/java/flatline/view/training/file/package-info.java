/** Files in sight: the menu, its keys, and what is dragged onto the window. */
@NullMarked
package flatline.view.training.file;

import org.jspecify.annotations.NullMarked;
