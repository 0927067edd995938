/** Pictures and films of what the windows show, drawn, written and printed. */
@NullMarked
package flatline.app.picture;

import org.jspecify.annotations.NullMarked;
