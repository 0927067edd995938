/**
 * What the sections of the Study page share: starting, progress, the pulse and how figures are
 * written. Uses view models and the widgets.
 */
@NullMarked
package flatline.view.study.run;

import org.jspecify.annotations.NullMarked;
