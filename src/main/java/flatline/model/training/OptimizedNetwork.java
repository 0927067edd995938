package flatline.model.training;

import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.learned.LearnedNetwork;
import flatline.model.optimizer.Descent;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Setup;
import java.util.Set;

/** A network, and what turns its gradients into steps. */
final class OptimizedNetwork {

  private LearnedNetwork network;
  private Descent descent;
  private double[] moves;

  private OptimizedNetwork(LearnedNetwork network, StepRule rule) {
    this.network = network;
    moves = new double[network.numbers().total()];
    descent = new Descent(rule, moves.length);
  }

  /** That of a contender at its start. */
  static OptimizedNetwork of(Setup setup, int contender, SamplesInForce training) {
    Learned learned = setup.rule(contender).learned();
    var start =
        new LearnedNetwork(
            setup.start(contender),
            setup.contenders().get(contender),
            setup.loss(),
            setup.regularization(contender),
            learned.batchNorm(),
            learned.leakRate(),
            // Of a stream nothing is normalized: those of its first task do for good.
            training.samples());
    return new OptimizedNetwork(start, setup.rule(contender));
  }

  LearnedNetwork network() {
    return network;
  }

  Descent descent() {
    return descent;
  }

  /** Makes a step; as {@link LearnedNetwork#move}. */
  boolean step(Minibatch batch, double rate) {
    return move(network, descent, batch, rate);
  }

  private boolean move(LearnedNetwork network, Descent descent, Minibatch batch, double rate) {
    if (descent.rule().isStraight() && network.numbers().isEmpty()) {
      return network.raw().step(batch, rate);
    }
    network.descent(batch, moves);
    descent.turn(moves, rate);
    return network.move(moves, rate, batch);
  }

  /**
   * The network after a step as it would be were nothing taken off its weights besides; its own
   * stays as it is.
   *
   * @param alone whether nothing of earlier gradients carries it on
   */
  Propagation free(Minibatch batch, double rate, boolean alone) {
    Descent own = new Descent(descent.rule(), moves.length);
    own.recall(descent.memory());
    if (alone) {
      own.stop();
    }
    LearnedNetwork free = network.copy();
    move(free, own, batch, rate);
    free.raw().load(without(free.raw().network(), network.raw().struck()));
    return free.shown();
  }

  /** A network whose weights at some places are 0. */
  private static Network without(Network network, Set<Integer> places) {
    double[] parameters = network.toArray();
    places.forEach(place -> parameters[place] = 0);
    return new Network(network.shape(), parameters, network.leaks());
  }

  /** Goes on by another rule; where other numbers are trained by that, nothing is remembered. */
  void follow(StepRule rule) {
    network.setLeakShare(rule.learned().leakRate());
    if (rule.learned().batchNorm() == network.numbers().isNormalized()) {
      descent.follow(rule);
      return;
    }
    network = network.normalized(rule.learned().batchNorm());
    moves = new double[network.numbers().total()];
    descent = new Descent(rule, moves.length);
  }
}
