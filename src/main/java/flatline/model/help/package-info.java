/** Help as values: its pages, where its links lead, and what is found in it. Uses model.prose. */
@NullMarked
package flatline.model.help;

import org.jspecify.annotations.NullMarked;
