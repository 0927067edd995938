/** Pictures as Scalable Vector Graphics: a pen that writes, text as text, and pages of prose. */
@NullMarked
package flatline.export.vector;

import org.jspecify.annotations.NullMarked;
