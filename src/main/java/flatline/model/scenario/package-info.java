/**
 * Scenarios: all that fixes a run, the interventions among it, and the rules that hold for them.
 * Uses model.network and below.
 */
@NullMarked
package flatline.model.scenario;

import org.jspecify.annotations.NullMarked;
