/**
 * JSON read strictly, with the place of what is wrong, and written with every bit of a number. Uses
 * the JSON library.
 */
@NullMarked
package flatline.interchange.json;

import org.jspecify.annotations.NullMarked;
