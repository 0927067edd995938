/**
 * What values must be like, said once: limits, and the refusal of what is beyond them. Uses nothing
 * but java.base.
 */
@NullMarked
package flatline.model.rule;

import org.jspecify.annotations.NullMarked;
