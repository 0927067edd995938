/** Scenario files, read and written. Uses the model and interchange.json. */
@NullMarked
package flatline.interchange.scenario;

import org.jspecify.annotations.NullMarked;
