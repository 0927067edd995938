package flatline.model.theory.experiment;

import flatline.model.random.RandomStream;

/**
 * A chance event that can be tried again and again. Not safe for use by several threads at once.
 */
public interface Experiment {

  /**
   * Tries once.
   *
   * @param random where all chance comes from
   * @return whether it happened
   */
  boolean happens(RandomStream random);
}
