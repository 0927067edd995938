package flatline.view.plot.network;

import flatline.model.network.SamplePass;
import flatline.model.network.UnitRef;
import java.util.Optional;

/**
 * What of a contender's network is looked at closely.
 *
 * @param unit the selected one, if any
 * @param pass the way of the sample that is followed, if one is
 * @param gradients whether links show gradients instead of weights
 * @param largestGradient the largest size of a weight's gradient in any contender
 */
public record NetworkFocus(
    Optional<UnitRef> unit, Optional<SamplePass> pass, boolean gradients, double largestGradient) {}
