package flatline.view.plot;

import flatline.model.data.Dataset;
import flatline.model.data.Task;
import flatline.model.network.Loss;

/**
 * How strong the colours of outputs and labels are.
 *
 * @param loss by which an output is read
 * @param full the size of what has its full colour where labels are numbers; above 0
 * @param twoColors whether the sign of an output is all that is shown of it
 */
public record OutputScale(Loss loss, double full, boolean twoColors) {

  /** One that shows how large an output is. */
  public OutputScale(Loss loss, double full) {
    this(loss, full, false);
  }

  /** For a network that learns these data: where labels are numbers, the largest is full. */
  public static OutputScale of(Loss loss, Dataset data) {
    boolean numbers = loss.task() == Task.REGRESSION && data.largestLabel() > 0;
    return new OutputScale(loss, numbers ? data.largestLabel() : 1);
  }

  /** The same, showing the sign of an output alone, or not. */
  public OutputScale withTwoColors(boolean two) {
    return new OutputScale(loss, full, two);
  }

  /** Whether labels are numbers, so that it is to be told which colour is how much. */
  public boolean isOfNumbers() {
    return loss.task() == Task.REGRESSION;
  }
}
