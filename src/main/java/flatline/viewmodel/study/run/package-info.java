/** What all studies of the Study page share: running one, and what the rest of the window gives. */
@NullMarked
package flatline.viewmodel.study.run;

import org.jspecify.annotations.NullMarked;
