/**
 * The languages of the window: their texts, and how numbers are written in them. Uses {@code
 * model.number}.
 */
@NullMarked
package flatline.model.language;

import org.jspecify.annotations.NullMarked;
