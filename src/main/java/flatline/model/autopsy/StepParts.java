package flatline.model.autopsy;

import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import java.util.List;
import java.util.Optional;

/**
 * What a step that an optimizer made of several gradients consists of, before anything is taken off
 * by decay: the unit's own numbers move by the sum of both.
 *
 * @param own by what this step's gradient alone moves the weights, then the bias
 * @param carried by what earlier gradients move them besides
 */
public record StepParts(List<Double> own, List<Double> carried) {

  /** Copies the lists. */
  public StepParts {
    own = List.copyOf(own);
    carried = List.copyOf(carried);
  }

  /** Those of a contender's next step; none where nothing is remembered of earlier gradients. */
  static Optional<StepParts> of(
      Contender contender, Minibatch next, Trainer trainer, int layer, int unit) {
    if (contender.rule().optimizer().memories() == 0) {
      return Optional.empty();
    }
    long step = trainer.step() + 1;
    double[] from = contender.network().network().toArray();
    double[] alone = numbers(contender.byOwnGradient(next, trainer.rate(), step));
    double[] both = numbers(contender.byGradients(next, trainer.rate(), step));
    return Optional.of(
        new StepParts(
            ofUnit(alone, from, contender, layer, unit),
            ofUnit(both, alone, contender, layer, unit)));
  }

  private static double[] numbers(Propagation network) {
    return network.network().toArray();
  }

  private static List<Double> ofUnit(
      double[] to, double[] from, Contender contender, int layer, int unit) {
    double[] moves = new double[from.length];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = to[i] - from[i];
    }
    return StepArithmetic.ofUnit(moves, contender.network().shape(), layer, unit);
  }
}
