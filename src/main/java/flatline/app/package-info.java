/**
 * Where the program starts and its objects are made and joined. Uses everything; nothing uses it.
 */
@NullMarked
package flatline.app;

import org.jspecify.annotations.NullMarked;
