/** Sharing in sight: the menu, its keys, and what is put on the clipboard. */
@NullMarked
package flatline.view.training.share;

import org.jspecify.annotations.NullMarked;
