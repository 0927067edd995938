/**
 * Markdown read as the running text that lessons and help are written in. Uses model.prose and the
 * Markdown library.
 */
@NullMarked
package flatline.interchange.prose;

import org.jspecify.annotations.NullMarked;
