package flatline.model.theory.survey;

import flatline.model.theory.Law;
import flatline.model.theory.LawSettings;
import flatline.model.theory.Parameter;
import flatline.model.theory.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * What a law says all along one of its parameters.
 *
 * @param parameter the one along which it goes
 * @param values of that parameter, ascending
 * @param predictions one for each value
 */
public record LawCurve(Parameter parameter, List<Double> values, List<Prediction> predictions) {

  private static final int FINE = 100;
  private static final int MOST_POINTS = 32;
  private static final int POINTS = 21;

  /** Copies the lists. */
  public LawCurve {
    values = List.copyOf(values);
    predictions = List.copyOf(predictions);
  }

  /** The curve over the whole range of a parameter, the others as set. */
  public static LawCurve of(Law law, LawSettings settings, Parameter over) {
    List<Double> values = spread(over, over.whole() ? wholes(over) : FINE + 1);
    return new LawCurve(
        over,
        values,
        values.stream().map(value -> law.predict(settings.with(over.id(), value))).toList());
  }

  /** The values at which networks are drawn: every whole number if those are few. */
  public static List<Double> measured(Parameter over) {
    boolean few = over.whole() && wholes(over) <= MOST_POINTS;
    return spread(over, few ? wholes(over) : POINTS);
  }

  private static int wholes(Parameter over) {
    return (int) (over.high() - over.low()) + 1;
  }

  private static List<Double> spread(Parameter over, int count) {
    var values = new ArrayList<Double>();
    for (int i = 0; i < count; i++) {
      double part = i / (count - 1.0);
      double value =
          over.isLogarithmic()
              ? over.low() * StrictMath.pow(over.high() / over.low(), part)
              : over.low() + part * (over.high() - over.low());
      // Rounding must not lead out of the range.
      values.add(Math.clamp(over.whole() ? Math.rint(value) : value, over.low(), over.high()));
    }
    return values.stream().distinct().toList();
  }
}
