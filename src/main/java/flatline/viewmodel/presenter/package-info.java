/**
 * Presenting to a class: whether it is done, what the class sees of the window, and when the
 * controls show.
 */
@NullMarked
package flatline.viewmodel.presenter;

import org.jspecify.annotations.NullMarked;
