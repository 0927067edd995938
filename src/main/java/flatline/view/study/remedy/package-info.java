/** The table of causes and remedies, and what may be said of it. */
@NullMarked
package flatline.view.study.remedy;

import org.jspecify.annotations.NullMarked;
