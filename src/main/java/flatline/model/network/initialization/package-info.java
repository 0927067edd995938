/** The first weights and biases of a network. */
@NullMarked
package flatline.model.network.initialization;

import org.jspecify.annotations.NullMarked;
