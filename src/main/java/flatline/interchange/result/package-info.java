/** What commands found, as JSON or CSV. Uses the model, interchange.scenario and below. */
@NullMarked
package flatline.interchange.result;

import org.jspecify.annotations.NullMarked;
