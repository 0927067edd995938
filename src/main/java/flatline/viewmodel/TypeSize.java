package flatline.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The size of body type, from which all other sizes follow. It grows slowly with the window, by the
 * user's choice on top of that, and never so far that the pages would not fit: they are laid out
 * for 960 × 640 at the customary size. In a window that is smaller than that it shrinks.
 *
 * <p>While a class looks on it is as large as was chosen for that; pages take as much of it as they
 * have room for, the words of a lesson all of it.
 */
public final class TypeSize {

  /** Body type in pixels at the customary size. */
  public static final double CUSTOMARY = 13;

  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  /** Down to this height pages give up what can be spared, and only then their type shrinks. */
  private static final double LOWEST_HEIGHT = 560;

  private static final double SMALLEST = 10;
  private static final double ROOMY_WIDTH = 1760;
  private static final double ROOMY_HEIGHT = 990;
  private static final double STEP = 1.125;
  private static final int FEWEST_STEPS = -2;
  private static final int MOST_STEPS = 8;

  private final ReadOnlyDoubleWrapper pixels = new ReadOnlyDoubleWrapper(CUSTOMARY);
  private final ReadOnlyDoubleWrapper words = new ReadOnlyDoubleWrapper(CUSTOMARY);
  private final PresentedType presented = new PresentedType();
  private boolean presenting;
  private double pageTimes = 1;
  private final ReadOnlyBooleanWrapper canGrow = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper canShrink = new ReadOnlyBooleanWrapper(true);
  private double width = ROOMY_WIDTH;
  private double height = ROOMY_HEIGHT;
  private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();

  /** Body type in pixels. */
  public ReadOnlyDoubleProperty pixelsProperty() {
    return pixels.getReadOnlyProperty();
  }

  /** The words of a lesson in pixels. */
  public ReadOnlyDoubleProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** The size while a class looks on. */
  public PresentedType presented() {
    return presented;
  }

  /** A class looks on from now on, or no longer. */
  public void present(boolean now) {
    presenting = now;
    update();
  }

  /** Takes how many times the customary size the page that is open has room for. */
  void fitPage(double times) {
    if (times != pageTimes) {
      pageTimes = times;
      update();
    }
  }

  /** Whether {@link #grow()} would change anything. */
  public ReadOnlyBooleanProperty canGrowProperty() {
    return canGrow.getReadOnlyProperty();
  }

  /** Whether {@link #shrink()} would change anything. */
  public ReadOnlyBooleanProperty canShrinkProperty() {
    return canShrink.getReadOnlyProperty();
  }

  /** Takes the size of the window's content, in pixels. */
  public void fit(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    update();
  }

  /** How many steps the type is larger than customary, by the user's choice. */
  public ReadOnlyIntegerProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /** Takes a choice of another day; what there is no room for is kept for a larger window. */
  public void choose(int chosen) {
    steps.set(Math.clamp(chosen, FEWEST_STEPS, MOST_STEPS));
    update();
  }

  /** One step larger, if the window has the room. */
  public void grow() {
    if (canGrow.get() && presenting) {
      present(1);
    } else if (canGrow.get()) {
      choose(steps.get() + 1);
    }
  }

  /** One step smaller. */
  public void shrink() {
    if (canShrink.get() && presenting) {
      present(-1);
    } else if (canShrink.get()) {
      int chosen = steps.get() - 1;
      // A window made smaller may already show less than was chosen: go on from what is seen.
      while (chosen > FEWEST_STEPS && wanted(chosen) > limit()) {
        chosen--;
      }
      choose(chosen);
    }
  }

  /** Back to the customary size. */
  public void reset() {
    if (presenting) {
      presented.choose(0);
      update();
    } else {
      choose(0);
    }
  }

  private void present(int more) {
    presented.choose(presented.stepsProperty().get() + more);
    update();
  }

  private void update() {
    int chosen = steps.get();
    double usual = half(Math.min(wanted(chosen), limit()));
    double large = customary(width, height) * presented.times();
    words.set(presenting ? half(large) : usual);
    pixels.set(presenting ? Math.max(usual, half(Math.min(large, CUSTOMARY * pageTimes))) : usual);
    canGrow.set(presenting ? presented.canGrow() : chosen < MOST_STEPS && wanted(chosen) < limit());
    canShrink.set(presenting ? presented.canShrink() : chosen > FEWEST_STEPS);
  }

  /** Whole half pixels, so that a window being resized is not laid out anew at every event. */
  private static double half(double size) {
    return Math.floor(2 * size) / 2;
  }

  private double wanted(int chosen) {
    return customary(width, height) * StrictMath.pow(STEP, chosen);
  }

  /** Body type in pixels where the user has chosen none, in a window with content of that size. */
  public static double customary(double width, double height) {
    double roomy = Math.clamp(Math.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT), 1, 2.2);
    return CUSTOMARY * roomy;
  }

  private double limit() {
    double room = Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT);
    double small = Math.min(width / LEAST_WIDTH, height / LOWEST_HEIGHT);
    return Math.max(SMALLEST, CUSTOMARY * Math.max(Math.min(1, small), room));
  }
}
