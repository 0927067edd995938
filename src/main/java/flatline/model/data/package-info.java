/**
 * Data sets in the plane: generators, explicit points, normalization. Uses model.random and
 * java.base.
 */
@NullMarked
package flatline.model.data;

import org.jspecify.annotations.NullMarked;
