/**
 * The long run: small networks that learn online from data whose target changes slowly, for a
 * million steps. Uses networks, scenarios, statistics and background work.
 */
@NullMarked
package flatline.model.stream;

import org.jspecify.annotations.NullMarked;
