/**
 * Networks whose hidden units learn more than weights and biases: their steps, and what whoever
 * looks at them sees.
 */
@NullMarked
package flatline.model.network.learned;

import org.jspecify.annotations.NullMarked;
