package flatline.model.lesson;

import flatline.model.scenario.Control;

/** What of the window a lesson can light, beside networks, their units and {@link Control}s. */
public enum LessonPart {
  /** The input planes with samples, surface and hinge lines. */
  PLANE("plane"),
  /** The pictures of the networks. */
  NETWORK("network"),
  /** The cells of all units. */
  UNITS("units"),
  /** The selected unit's vitals and the cause of its death. */
  AUTOPSY("autopsy"),
  /** How many units are dead or inactive: the headlines, and the chart over the steps. */
  DEAD("dead"),
  /** The share of samples on the right side. */
  ACCURACY("accuracy"),
  /** The chart of the loss. */
  LOSS("loss"),
  /** The time scrubber with its marks. */
  SCRUBBER("scrubber"),
  /** The plot of f. */
  VALUE("value"),
  /** The plot of f′. */
  SLOPE("slope"),
  /** The point on the curves, and what is said of it. */
  PROBE("probe"),
  /** What the functions cost to evaluate. */
  COST("cost"),
  /** The dots of a study, one a seed. */
  SEEDS("seeds"),
  /** What a study says in a sentence. */
  VERDICT("verdict"),
  /** The survival map. */
  MAP("map");

  private final String id;

  LessonPart(String id) {
    this.id = id;
  }

  /** The word that files use. */
  public String id() {
    return id;
  }
}
