/**
 * Runs taken to code: scripts that repeat one without this program, and what watches units in
 * anybody's own. Uses the model, interchange.json and interchange.scenario.
 */
@NullMarked
package flatline.interchange.code;

import org.jspecify.annotations.NullMarked;
