/**
 * Tables that people have: samples as rows of a text whose separators, header and numbers are
 * guessed. Uses the model, {@code interchange} and the CSV library.
 */
@NullMarked
package flatline.interchange.table;

import org.jspecify.annotations.NullMarked;
