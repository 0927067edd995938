/** Running text: paragraphs, lists and lines of code, as values. Uses nothing else. */
@NullMarked
package flatline.model.prose;

import org.jspecify.annotations.NullMarked;
