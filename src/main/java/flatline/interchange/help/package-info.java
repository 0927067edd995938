/** The pages of help, read. Uses model.help, interchange.prose and the Markdown library. */
@NullMarked
package flatline.interchange.help;

import org.jspecify.annotations.NullMarked;
