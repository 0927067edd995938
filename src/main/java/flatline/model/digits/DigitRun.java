package flatline.model.digits;

import flatline.model.activation.Activation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of one run.
 *
 * @param activation of its hidden units
 * @param seed of its weights and its order of images
 * @param epochs from epoch 0, before training, to the last that is done; none after a divergence
 * @param divergedAt the step at which a value was no longer finite, if that happened
 * @param filters the first layer after the last of the epochs, if there is one
 * @param answers to the test images, or else to those kept back, by epoch, as far as they are kept
 */
public record DigitRun(
    Activation activation,
    long seed,
    List<DigitEpoch> epochs,
    OptionalLong divergedAt,
    Optional<Filters> filters,
    List<Recognized> answers) {

  /** Copies the lists. */
  public DigitRun {
    epochs = List.copyOf(epochs);
    answers = List.copyOf(answers);
  }

  /** What the network took images for after an epoch, if that is kept. */
  public Optional<Recognized> answers(int epoch) {
    return epoch < answers.size() ? Optional.of(answers.get(epoch)) : Optional.empty();
  }

  /** The last epoch that is done, if there is one. */
  public Optional<DigitEpoch> last() {
    return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.getLast());
  }
}
