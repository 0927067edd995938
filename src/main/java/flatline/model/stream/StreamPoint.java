package flatline.model.stream;

import flatline.model.study.Distribution;

/**
 * What came of a stretch of samples, over the runs that have come so far.
 *
 * @param step samples seen at its end
 * @param error the mean of e² over the stretch; runs that were no longer finite are left out
 * @param silent the share of hidden units that were not once above 0 in its last {@link
 *     LongRunPlan#WINDOW} samples, 0 to 1; of runs that are finite
 */
public record StreamPoint(long step, Distribution error, Distribution silent) {}
