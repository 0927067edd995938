/**
 * Real digits on the Study page: what is trained on them, its figures, and what each network takes
 * images for. Uses the model, interchange and what the Study page's view models share.
 */
@NullMarked
package flatline.viewmodel.study.digits;

import org.jspecify.annotations.NullMarked;
