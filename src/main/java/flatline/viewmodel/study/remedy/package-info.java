/** TriedCause against remedies: what is tried, what it came to, which run of it is looked at. */
@NullMarked
package flatline.viewmodel.study.remedy;

import org.jspecify.annotations.NullMarked;
