package flatline.model.autopsy;

import java.util.Locale;

/** What made a unit fall silent, or come back. */
public enum Cause {
  /** It was so before the first step. */
  BORN_DEAD,
  /** One update took it from more than 10 % of the samples to none. */
  SINGLE_STEP,
  /** Updates had taken it to 10 % of the samples or fewer before the last one. */
  DRIFT,
  /** Its own parameters would not have done it: a layer below moved. */
  LAYER_BELOW,
  /** What a regularization took off the weights: gradients alone would not have done it. */
  DECAY,
  /** What earlier gradients had left in the optimizer: the step's own would not have done it. */
  INERTIA,
  /** The samples: a stream went over to others. */
  DATA,
  /** A change made by hand. */
  INTERVENTION,
  /** A reset: it was dead and began anew. */
  RESET,
  /** A return by its own gradient, which the activation leaves on the negative side. */
  LEAK;

  /** The word that files use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
