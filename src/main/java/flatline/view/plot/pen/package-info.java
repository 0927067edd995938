/**
 * What pictures are painted with, and on: the pen, the canvas behind it, type and images. Uses
 * JavaFX; knows nothing of what is painted.
 */
@NullMarked
package flatline.view.plot.pen;

import org.jspecify.annotations.NullMarked;
