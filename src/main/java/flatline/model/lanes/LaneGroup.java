package flatline.model.lanes;

import flatline.model.activation.Activation;
import flatline.model.activation.Relu;
import flatline.model.network.Propagation;
import flatline.model.scenario.Scenario;
import flatline.model.vitals.Fit;
import flatline.model.vitals.SilenceWatch;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private int left;
  private @Nullable LaneSilence watch;
  private long nextLook;

  LaneGroup(List<LaneSource> sources, int contender, int lanes, LaneBatch batch) {
    this.sources = sources;
    this.contender = contender;
    Scenario first = sources.getFirst().scenario();
    networks = new LaneNetworks(first.setup().shape(), lanes);
    Activation kind = first.setup().contenders().get(contender);
    LaneSettings settings = new LaneSettings(lanes, first.setup().loss(), kind instanceof Relu);
    largest = new double[lanes];
    deadStart = new double[sources.size()];
    leftOut = new boolean[lanes];
    left = sources.size();
    double inputs = 0;
    for (int lane = 0; lane < sources.size(); lane++) {
      Scenario scenario = sources.get(lane).scenario();
      networks.set(lane, scenario.setup().start());
      settings.set(
          lane, scenario.setup().training().rate(), scenario.setup().contenders().get(contender));
      inputs = Math.max(inputs, sources.get(lane).samples().limit());
      deadStart[lane] = silentShare(lane);
    }
    guard = new LaneGuard(first.setup().shape(), settings, inputs);
    step = batch.stepsOf(networks, settings);
  }

  /** Counts from now on, at step 0, how units fall silent and come back. */
  void watch() {
    watch = new LaneSilence(sources, networks);
  }

  /**
   * Makes a step by the minibatches that are in the batch.
   *
   * @param done how many were made before
   */
  void step(long done) {
    if (left == 0) {
      return;
    }
    if (done >= nextLook) {
      nextLook = done + look();
    }
    step.step();
    if (watch != null) {
      watch.look(done + 1);
    }
  }

  /** For how many steps no number can stop being finite, lanes left out where it might at once. */
  private int look() {
    networks.largest(largest);
    int steps = guard.safeSteps(Arrays.stream(largest).max().orElseThrow());
    if (steps > 0) {
      return steps;
    }
    for (int lane = 0; lane < sources.size(); lane++) {
      if (guard.safeSteps(largest[lane]) == 0) {
        leaveOut(lane);
      }
    }
    return 1;
  }

  private void leaveOut(int lane) {
    left -= leftOut[lane] ? 0 : 1;
    leftOut[lane] = true;
    networks.clear(lane);
    if (watch != null) {
      watch.leaveOut(lane);
    }
  }

  /** What came of a lane; empty if another engine has to tell, as its numbers grew too large. */
  Optional<Outcome> outcome(int lane) {
    if (leftOut[lane]) {
      return Optional.empty();
    }
    Fit fit = new Fit(sources.get(lane).samples());
    fit.look(network(lane));
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    measured.put(Measure.DEAD_START, deadStart[lane]);
    measured.put(Measure.DEAD_END, silentShare(lane));
    measured.put(Measure.LOSS, fit.loss());
    measured.put(Measure.ACCURACY, fit.accuracy().orElse(Double.NaN));
    if (watch != null) {
      watch.life(lane).putInto(measured);
    }
    return Optional.of(Outcome.of(measured));
  }

  private double silentShare(int lane) {
    SilenceWatch silence = new SilenceWatch(sources.get(lane).samples(), networks.shape);
    silence.look(network(lane));
    return silence.share();
  }

  /** A lane's run with this contender alone. */
  Scenario alone(int lane) {
    Scenario run = sources.get(lane).scenario();
    return run.with(builder -> builder.entrants(List.of(run.setup().entrants().get(contender))));
  }

  private Propagation network(int lane) {
    Scenario scenario = sources.get(lane).scenario();
    return new Propagation(
        networks.get(lane), scenario.setup().contenders().get(contender), scenario.setup().loss());
  }
}
