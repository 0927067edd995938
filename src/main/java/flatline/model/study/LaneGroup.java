package flatline.model.study;

import flatline.model.activation.Activation;
import flatline.model.activation.Relu;
import flatline.model.network.Propagation;
import flatline.model.training.Scenario;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One contender of many runs, a lane for each. */
final class LaneGroup {

  private final List<LaneSource> sources;
  private final int contender;
  private final LaneNetworks networks;
  private final LaneStep step;
  private final LaneGuard guard;
  private final double[] largest;
  private final double[] deadStart;
  private final boolean[] leftOut;
  private long nextLook;

  LaneGroup(List<LaneSource> sources, int contender, int lanes, LaneBatch batch) {
    this.sources = sources;
    this.contender = contender;
    Scenario first = sources.getFirst().scenario();
    networks = new LaneNetworks(first.shape(), lanes);
    Activation kind = first.contenders().get(contender);
    LaneSettings settings = new LaneSettings(lanes, first.loss(), kind instanceof Relu);
    largest = new double[lanes];
    deadStart = new double[sources.size()];
    leftOut = new boolean[lanes];
    double rate = 0;
    double inputs = 0;
    for (int lane = 0; lane < sources.size(); lane++) {
      Scenario scenario = sources.get(lane).scenario();
      networks.set(lane, scenario.start());
      settings.set(lane, scenario.training().rate(), scenario.contenders().get(contender));
      rate = Math.max(rate, scenario.training().rate());
      inputs = Math.max(inputs, sources.get(lane).samples().limit());
      Judge judge = new Judge(sources.get(lane).samples(), networks.shape);
      judge.lookForSilence(network(lane));
      deadStart[lane] = judge.silentShare();
    }
    guard = new LaneGuard(first.shape(), inputs, rate);
    step = batch.stepsOf(networks, settings);
  }

  /**
   * Makes a step by the minibatches that are in the batch.
   *
   * @param done how many were made before
   */
  void step(long done) {
    if (done >= nextLook) {
      nextLook = done + look();
    }
    step.step();
  }

  /** For how many steps no number can stop being finite, lanes left out where it might at once. */
  private int look() {
    networks.largest(largest);
    int steps = guard.safeSteps(Arrays.stream(largest).max().orElseThrow());
    if (steps > 0) {
      return steps;
    }
    for (int lane = 0; lane < largest.length; lane++) {
      if (guard.safeSteps(largest[lane]) == 0) {
        leftOut[lane] = true;
        networks.clear(lane);
      }
    }
    return 1;
  }

  /** What came of a lane; empty if another engine has to tell, as its numbers grew too large. */
  Optional<Outcome> outcome(int lane) {
    if (leftOut[lane]) {
      return Optional.empty();
    }
    Judge judge = new Judge(sources.get(lane).samples(), networks.shape);
    judge.look(network(lane));
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    measured.put(Measure.DEAD_START, deadStart[lane]);
    measured.put(Measure.DEAD_END, judge.silentShare());
    measured.put(Measure.LOSS, judge.loss());
    measured.put(Measure.ACCURACY, judge.accuracy());
    return Optional.of(Outcome.of(measured));
  }

  private Propagation network(int lane) {
    Scenario scenario = sources.get(lane).scenario();
    return new Propagation(
        networks.get(lane), scenario.contenders().get(contender), scenario.loss());
  }
}
