package flatline.model.vitals;

/**
 * One unit on the whole training set.
 *
 * @param state what it can still do
 * @param activeShare share of samples with z &gt; {@link
 *     flatline.model.activation.Activation#edge()}, from 0 to 1
 * @param size the mean of |f(z)| over all samples
 * @param preactivations z over all samples
 */
public record VitalSigns(
    UnitState state, double activeShare, double size, Histogram preactivations) {}
