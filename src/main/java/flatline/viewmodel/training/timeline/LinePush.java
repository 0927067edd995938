package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.autopsy.StepParts;
import flatline.model.loop.PlaneWindow;
import java.util.ArrayList;
import java.util.List;

/**
 * How far one part of a step moves a unit's line, at the point of the line that is nearest to the
 * plane's middle and straight across it. What the first part leaves is where the next begins.
 *
 * @param kind which part
 * @param from how far the line has come before, in units of the plane, positive towards the side
 *     where the unit was active
 * @param to how far it has come after it
 */
public record LinePush(Kind kind, double from, double to) {

  /** The cosine to its old direction below which a line that turns is found nowhere near. */
  private static final double LEAST_COSINE = 0.5;

  /** The parts of a step. */
  public enum Kind {
    /** What this step's gradient does alone. */
    GRADIENT,
    /** What earlier gradients add, by momentum or Adam. */
    VELOCITY,
    /** What is taken off the weights besides. */
    DECAY,
    /** All of it. */
    STEP
  }

  /** By how much it moves the line. */
  public double length() {
    return to - from;
  }

  /**
   * The parts of a step and the step, last; of a step that is made of one part, that alone. None of
   * a unit that has no line, does not learn, or whose line turns right round.
   *
   * @param window the piece of the plane near whose middle it is measured
   */
  public static List<LinePush> on(PlaneWindow window, StepArithmetic step) {
    if (step.stays() || step.before().weights().size() != 2) {
      return List.of();
    }
    Hinge before = Hinge.of(step.before());
    double[] at = before.foot(window.middleX(), window.middleY());
    double end = way(before, Hinge.of(step.after()), at);
    List<LinePush> pushes = new ArrayList<>();
    step.parts().ifPresent(parts -> pushes.addAll(parts(before, parts, at)));
    if (!pushes.isEmpty() && !step.regularization().isNone()) {
      pushes.add(new LinePush(Kind.DECAY, pushes.getLast().to(), end));
    }
    pushes.add(new LinePush(Kind.STEP, 0, end));
    return pushes.stream().allMatch(each -> Double.isFinite(each.length()))
        ? List.copyOf(pushes)
        : List.of();
  }

  private static List<LinePush> parts(Hinge before, StepParts parts, double[] at) {
    Hinge own = moved(before, parts.own());
    double first = way(before, own, at);
    double second = way(before, moved(own, parts.carried()), at);
    return List.of(
        new LinePush(Kind.GRADIENT, 0, first), new LinePush(Kind.VELOCITY, first, second));
  }

  private static Hinge moved(Hinge hinge, List<Double> by) {
    return new Hinge(hinge.w1() + by.get(0), hinge.w2() + by.get(1), hinge.bias() + by.get(2));
  }

  /** How far across the old line, from a point of it, the new one lies. */
  private static double way(Hinge before, Hinge after, double[] at) {
    double along = (after.w1() * before.w1() + after.w2() * before.w2()) / before.norm();
    // z is 0 on the old line: by what it changes there, which is exact where nothing changes.
    double z =
        (after.w1() - before.w1()) * at[0]
            + (after.w2() - before.w2()) * at[1]
            + (after.bias() - before.bias());
    // Also not where it is NaN: units without a direction, or no longer finite.
    return along > LEAST_COSINE * after.norm() ? 0 - z / along : Double.NaN;
  }
}
