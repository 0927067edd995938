/**
 * Scenarios as one short line, to be copied and pasted. Uses the scenario's text and what java.base
 * has to make it short.
 */
@NullMarked
package flatline.interchange.line;

import org.jspecify.annotations.NullMarked;
