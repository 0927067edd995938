/**
 * The window around the pages: its header, its keys, what it says, and the sheets that it opens
 * over them. Uses {@code view} and the view models above the pages; no page uses it, the
 * presenter's view arranges it.
 */
@NullMarked
package flatline.view.window;

import org.jspecify.annotations.NullMarked;
