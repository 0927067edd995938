/**
 * What the Training page shows and asks for, free of any toolkit: the set-up, the transport, the
 * selected unit, the words for what a snapshot says. Uses the model, interchange and the beans of
 * javafx.base.
 */
@NullMarked
package flatline.viewmodel.training;

import org.jspecify.annotations.NullMarked;
