/**
 * What networks in lanes are made of, and how mean gradients and rates move them. Uses
 * model.training and below.
 */
@NullMarked
package flatline.model.lanes.descent;

import org.jspecify.annotations.NullMarked;
