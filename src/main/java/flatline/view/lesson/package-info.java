/** A lesson in sight: the pane that tells it, the menu that opens it, and what it lights. */
@NullMarked
package flatline.view.lesson;

import org.jspecify.annotations.NullMarked;
