/** Pixels as files, written by hand: PNG, and GIF that moves. Uses nothing but java.base. */
@NullMarked
package flatline.export.raster;

import org.jspecify.annotations.NullMarked;
