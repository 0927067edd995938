package flatline.model.scenario;

import flatline.model.activation.Activation;

/** What an {@link Intervention} does to a run. */
public sealed interface Change {

  /**
   * Gives a number a new value.
   *
   * @param value finite and within the target's limits
   */
  record Set(Target target, double value) implements Change {}

  /**
   * Adds to a number.
   *
   * @param value finite
   */
  record Add(Target target, double value) implements Change {}

  /**
   * Gives hidden units another activation.
   *
   * @param contender which one, from 0, or {@link Target#ALL}
   */
  record SetActivation(int contender, Activation activation) implements Change {}

  /** Keeps a hidden unit's weights and bias as they are from now on. */
  record Freeze(UnitAddress unit) implements Change {}

  /** Lets a frozen unit learn again. */
  record Unfreeze(UnitAddress unit) implements Change {}

  /** Draws a hidden unit's weights anew and gives it its first bias. */
  record Reinitialize(UnitAddress unit) implements Change {}

  /**
   * A hidden unit of one contender or of all.
   *
   * @param contender which one, from 0, or {@link Target#ALL}
   * @param layer the hidden layer, from 0
   * @param unit the unit in it, from 0
   */
  record UnitAddress(int contender, int layer, int unit) {}
}
