/**
 * Pictures, films and tables of what is seen, as files and on the clipboard: the menus and the
 * sheet by which they are asked for. Who makes them stands behind an interface.
 */
@NullMarked
package flatline.view.picture;

import org.jspecify.annotations.NullMarked;
