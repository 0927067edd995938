/**
 * Why a unit died, fell silent or came back: causes found in a timeline. Uses model.training and
 * the rooms below it.
 */
@NullMarked
package flatline.model.autopsy;

import org.jspecify.annotations.NullMarked;
