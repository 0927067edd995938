package flatline.viewmodel.training.truth;

import java.util.List;

/**
 * A run at one step, written down.
 *
 * @param step updates made
 * @param epoch epochs completed
 * @param place minibatches shown in this epoch
 * @param size samples in this epoch's minibatches
 * @param nextSize samples in the next epoch's
 * @param rate of the next step
 * @param contenders in the scenario's order
 */
record PlainState(
    long step,
    long epoch,
    int place,
    int size,
    int nextSize,
    double rate,
    List<PlainContender> contenders) {

  PlainState {
    contenders = List.copyOf(contenders);
  }

  /** Samples in the next step's minibatch. */
  int batch() {
    return place == 0 ? nextSize : size;
  }
}
