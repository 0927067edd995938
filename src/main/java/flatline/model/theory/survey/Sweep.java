package flatline.model.theory.survey;

import flatline.model.theory.Law;
import flatline.model.theory.LawSettings;
import flatline.model.theory.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * A law over one of its parameters: a curve, or a single point.
 *
 * @param law whose curve it is
 * @param settings the values of the other parameters
 * @param parameter the id of the one that runs
 * @param values what it runs over, at least one
 */
public record Sweep(Law law, LawSettings settings, String parameter, List<Double> values) {

  /**
   * @throws IllegalArgumentException if there is no such parameter, no value, or one that is not
   *     allowed
   */
  public Sweep {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs a value");
    }
    values.forEach(value -> settings.with(parameter, value));
  }

  /** One point. */
  public static Sweep at(Law law, LawSettings settings) {
    String first = law.parameters().getFirst().id();
    return new Sweep(law, settings, first, List.of(settings.get(first)));
  }

  /**
   * A curve over a part of a parameter's range: evenly spaced, without repetition where only whole
   * numbers are allowed.
   *
   * @param points how many, at least 2
   */
  public static Sweep over(
      Law law, LawSettings settings, String parameter, double low, double high, int points) {
    boolean whole = law.parameters().stream().anyMatch(p -> p.id().equals(parameter) && p.whole());
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double value = low + (high - low) * i / (points - 1);
      values.add(whole ? Math.rint(value) : value);
    }
    return new Sweep(law, settings, parameter, values.stream().distinct().toList());
  }

  /** The number of points. */
  public int size() {
    return values.size();
  }

  /** Those of the sweep with the axis at a point, counted from 0. */
  public LawSettings at(int point) {
    return settings.with(parameter, values.get(point));
  }

  /** What the law says at a point. */
  public Prediction predict(int point) {
    return law.predict(at(point));
  }
}
