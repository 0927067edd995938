package flatline.model.training;

import flatline.model.activation.Activation;
import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.optimizer.Descent;
import flatline.model.training.batch.BatchSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the state at a step consists of: enough to go on from there to the same bits.
 *
 * @param step updates made
 * @param rate the learning rate in force
 * @param position where the order of samples stands
 * @param contenders each one's state
 * @param events how many deaths and returns each contender had had
 */
record Checkpoint(
    long step,
    double rate,
    BatchSequence.Position position,
    List<ContenderState> contenders,
    List<Long> events) {

  /**
   * One contender's state.
   *
   * @param network weights and biases, before any normalization
   * @param activation in force
   * @param learned what else its units have learned
   * @param memory what its optimizer remembers, and by which rule it goes on
   * @param struck weights that its regularization took to 0 for good, by canonical place
   * @param frozen hidden units that do not learn, by layer and unit
   * @param divergence where it stopped, if it did
   */
  record ContenderState(
      Network network,
      Activation activation,
      List<Double> learned,
      Descent.Memory memory,
      Set<Integer> struck,
      Set<UnitRef> frozen,
      @Nullable Divergence divergence) {}
}
