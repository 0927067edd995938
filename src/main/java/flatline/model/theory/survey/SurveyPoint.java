package flatline.model.theory.survey;

import flatline.model.theory.Prediction;
import flatline.model.theory.experiment.Interval;

/**
 * A point of a curve, as the law has it and as it was measured.
 *
 * @param x the value of the parameter
 * @param prediction what the law says
 * @param trials how many networks were tried; 0 if none were yet
 * @param value what was measured; NaN as long as nothing was
 * @param interval where 95 of 100 such measurements hold the true value; 0 … 1 as long as nothing
 *     was measured
 * @param verdict whether the two agree
 */
public record SurveyPoint(
    double x,
    Prediction prediction,
    long trials,
    double value,
    Interval interval,
    Agreement verdict) {}
