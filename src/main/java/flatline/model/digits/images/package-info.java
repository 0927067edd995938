/**
 * Images of digits: read from IDX files or shipped, and handed out in batches. Uses the JDK alone.
 */
@NullMarked
package flatline.model.digits.images;

import org.jspecify.annotations.NullMarked;
