/**
 * Controls that several pages use: sliders with a typed value, choices, messages. Uses view and the
 * view models that pages share.
 */
@NullMarked
package flatline.view.control;

import org.jspecify.annotations.NullMarked;
