/**
 * Images of digits: read from IDX files or shipped, and handed out in batches. Uses model.random.
 */
@NullMarked
package flatline.model.digits.images;

import org.jspecify.annotations.NullMarked;
