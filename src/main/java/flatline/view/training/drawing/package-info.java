/** Samples drawn by hand: what is done by the mouse in a plane, and what by keys beside it. */
@NullMarked
package flatline.view.training.drawing;

import org.jspecify.annotations.NullMarked;
