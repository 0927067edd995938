package flatline.model.theory.survey;

/** Whether a measurement bears a law out. */
public enum Agreement {
  /** The measurement goes on; judged before its end, chance would get many tries. */
  MEASURING,
  /** What differs can be chance. */
  AGREES,
  /** It differs by more than chance does once in a thousand such curves. */
  DISAGREES
}
