package flatline.model.digits;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a run has come to after some epochs.
 *
 * @param epoch how many; 0 before training
 * @param trainLoss mean loss of the epoch's minibatches, each before its step; empty at epoch 0
 * @param validation on the images kept back, if there are any
 * @param test on the test images, if there are any
 * @param inactive for each hidden layer, how many units have z ≤ 0 on every training image; for
 *     ReLU they are dead
 */
public record DigitEpoch(
    int epoch,
    OptionalDouble trainLoss,
    Optional<DigitScore> validation,
    Optional<DigitScore> test,
    List<Integer> inactive) {

  /** Copies the list. */
  public DigitEpoch {
    inactive = List.copyOf(inactive);
  }
}
