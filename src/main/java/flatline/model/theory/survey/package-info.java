/** Laws held against networks: many starts drawn, counted and judged. Uses model.theory. */
@NullMarked
package flatline.model.theory.survey;

import org.jspecify.annotations.NullMarked;
