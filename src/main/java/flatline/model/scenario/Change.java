package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.optimizer.RateSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an {@link Intervention} does to a run. */
public sealed interface Change {

  /**
   * A set-up that begins as this change leaves it; empty if that can be told by an intervention
   * alone, as with single weights. Whether the change is possible is judged elsewhere.
   */
  default Optional<Setup> atStart(Setup setup) {
    return Optional.empty();
  }

  /**
   * Whether a change that came before at the same step, or a moment ago while a slider was dragged,
   * leaves nothing behind once this one is made.
   */
  default boolean supersedes(Change older) {
    return false;
  }

  /**
   * Whether this acts on a contender otherwise than by its activation.
   *
   * @param contender which one, from 0
   */
  default boolean actsOn(int contender) {
    return switch (this) {
      case Set(Target target, double _) -> target.isOf(contender);
      case Add(Target target, double _) -> target.isOf(contender);
      case SetActivation _ -> false;
      case Freeze(UnitAddress unit) -> Target.isMeant(unit.contender(), contender);
      case Unfreeze(UnitAddress unit) -> Target.isMeant(unit.contender(), contender);
      case Reinitialize(UnitAddress unit) -> Target.isMeant(unit.contender(), contender);
      case SetSchedule(int whom, RateSchedule _) -> Target.isMeant(whom, contender);
    };
  }

  /**
   * A contender's activation after this change.
   *
   * @param contender which one, from 0
   * @param before the one it had
   */
  default Activation activation(int contender, Activation before) {
    return before;
  }

  /**
   * Gives a number a new value.
   *
   * @param value finite and within the target's limits
   */
  record Set(Target target, double value) implements Change {

    @Override
    public Optional<Setup> atStart(Setup setup) {
      return switch (target) {
        case Target.LearningRate() -> Optional.of(setup.toBuilder().rate(value).build());
        case Target.BatchSize() -> Optional.of(setup.toBuilder().batchSize((int) value).build());
        case Target.Alpha _ -> Optional.of(withActivations(setup, this));
        case Target.HiddenBias _, Target.Weight _, Target.Bias _ -> Optional.empty();
        case Target.Momentum _, Target.Clip _, Target.ResetEvery _ -> Optional.empty();
        case Target.LeakRate _, Target.BatchNorm _ -> Optional.empty();
      };
    }

    @Override
    public boolean supersedes(Change older) {
      return (older instanceof Set set && set.target.equals(target))
          || (older instanceof Add add && add.target.equals(target));
    }

    @Override
    public Activation activation(int contender, Activation before) {
      boolean meant =
          target instanceof Target.Alpha(int named)
              && (named == Target.ALL ? before instanceof LeakyRelu : named == contender);
      return meant ? before.withParameter(value) : before;
    }
  }

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
  record SetActivation(int contender, Activation activation) implements Change {

    @Override
    public Optional<Setup> atStart(Setup setup) {
      return Optional.of(withActivations(setup, this));
    }

    @Override
    public boolean supersedes(Change older) {
      return switch (older) {
        case SetActivation(int theirs, Activation _) -> Target.isMeant(contender, theirs);
        case Set(Target.Alpha(int theirs), double _) -> Target.isMeant(contender, theirs);
        default -> false;
      };
    }

    @Override
    public Activation activation(int which, Activation before) {
      return Target.isMeant(contender, which) ? activation : before;
    }
  }

  /**
   * Multiplies the learning rates by another schedule from now on; its steps count from 0.
   *
   * @param contender which one, from 0, or {@link Target#ALL}
   */
  record SetSchedule(int contender, RateSchedule schedule) implements Change {

    @Override
    public boolean supersedes(Change older) {
      return older instanceof SetSchedule(int theirs, RateSchedule _)
          && Target.isMeant(contender, theirs);
    }
  }

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

  private static Setup withActivations(Setup setup, Change change) {
    List<Activation> contenders = new ArrayList<>(setup.contenders());
    for (int i = 0; i < contenders.size(); i++) {
      contenders.set(i, change.activation(i, contenders.get(i)));
    }
    return setup.toBuilder().contenders(contenders).build();
  }
}
