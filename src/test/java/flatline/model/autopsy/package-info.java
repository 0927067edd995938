/** Tests of causes by recomputation without them. */
@NullMarked
package flatline.model.autopsy;

import org.jspecify.annotations.NullMarked;
