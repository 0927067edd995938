/**
 * Links of TensorFlow Playground (github.com/tensorflow/playground, as of June 2022): the same
 * data, split, first weights and training, to the last bit.
 */
@NullMarked
package flatline.interchange.playground;

import org.jspecify.annotations.NullMarked;
