package flatline.model.theory;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value for every parameter of a law; immutable. */
public final class LawSettings {

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Double> values = new LinkedHashMap<>();

  private LawSettings(LawSettings other) {
    parameters.putAll(other.parameters);
    values.putAll(other.values);
  }

  /** The values that a law begins with. */
  public LawSettings(Law law) {
    for (Parameter parameter : law.parameters()) {
      parameters.put(parameter.id(), parameter);
      values.put(parameter.id(), parameter.start());
    }
  }

  /**
   * These with one value changed.
   *
   * @throws IllegalArgumentException if there is no such parameter, or the value is not allowed;
   *     the message names what is
   */
  public LawSettings with(String id, double value) {
    double allowed = parameter(id).check(value);
    LawSettings changed = new LawSettings(this);
    changed.values.put(id, allowed);
    return changed;
  }

  /**
   * The value of a parameter.
   *
   * @throws IllegalArgumentException if there is no such parameter
   */
  public double get(String id) {
    return values.getOrDefault(id, parameter(id).start());
  }

  /** The value of a parameter that takes whole numbers. */
  int whole(String id) {
    return (int) get(id);
  }

  /** The values by the parameters' ids, in the law's order. */
  public Map<String, Double> toMap() {
    return new LinkedHashMap<>(values);
  }

  private Parameter parameter(String id) {
    return Optional.ofNullable(parameters.get(id))
        .orElseThrow(() ->
            new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "there is no parameter %s, allowed here: %s",
                    id,
                    String.join(", ", parameters.keySet()))));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LawSettings that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
