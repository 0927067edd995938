/**
 * The Study page: does it really work? Uses its view models, the plot kit, JavaFX and its
 * libraries.
 */
@NullMarked
package flatline.view.study;

import org.jspecify.annotations.NullMarked;
