/**
 * Pictures and pages as files: the painters of the window with other pens. Uses the painters and
 * the model; no window.
 */
@NullMarked
package flatline.export;

import org.jspecify.annotations.NullMarked;
