/** Presenting to a class: its keys, its bar, what lies over the picture, the teacher's window. */
@NullMarked
package flatline.view.presenter;

import org.jspecify.annotations.NullMarked;
