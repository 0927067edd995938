/**
 * Activation functions: values, derivatives and what is said of each. Uses nothing but {@code
 * java.base}.
 */
@NullMarked
package flatline.model.activation;

import org.jspecify.annotations.NullMarked;
