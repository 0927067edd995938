/**
 * The set-up pane: what is to be trained, and how it is changed. Uses the view models that pages
 * share, interchange and the model.
 */
@NullMarked
package flatline.viewmodel.training.setup;

import org.jspecify.annotations.NullMarked;
