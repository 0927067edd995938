/** What a class predicted, painted. */
@NullMarked
package flatline.view.plot.lesson;

import org.jspecify.annotations.NullMarked;
