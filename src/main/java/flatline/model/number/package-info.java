/** Numbers as people read and type them, the same in every part. Uses nothing but java.base. */
@NullMarked
package flatline.model.number;

import org.jspecify.annotations.NullMarked;
