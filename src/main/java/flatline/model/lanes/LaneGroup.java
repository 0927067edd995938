package flatline.model.lanes;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.lanes.descent.LaneDecay;
import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneGuard;
import flatline.model.lanes.descent.LaneLearned;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneRates;
import flatline.model.lanes.descent.LaneSettings;
import flatline.model.lanes.descent.LaneWeights;
import flatline.model.lanes.descent.TrainedLanes;
import flatline.model.network.Propagation;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.vitals.Dormancy;
import flatline.model.vitals.Fit;
import flatline.model.vitals.SilenceWatch;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One contender of many runs, a lane for each. */
final class LaneGroup {

  private final List<LaneSource> sources;
  private final int contender;
  private final TrainedLanes trained;
  private final LaneNetworks networks;
  private final LaneStep step;
  private final LaneGuard guard;
  private final LaneRates rates;
  private final @Nullable LaneDescent descent;
  private final @Nullable LaneDecay decay;
  private final Reset reset;
  private final List<LaneResets> resets;
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
    Activation kind = first.setup().contenders().get(contender);
    trained = begin(first, contender, lanes);
    networks = trained.trained();
    LaneSettings settings = new LaneSettings(lanes, first.setup().loss(), kind instanceof Relu);
    StepRule rule = first.setup().rule(contender);
    descent = rule.isStraight() ? null : new LaneDescent(networks, settings, rule);
    Regularization regularization = first.setup().regularization(contender);
    decay = LaneDecay.of(regularization, networks, settings);
    rates = new LaneRates(first, contender, settings);
    reset = rule.reset();
    largest = new double[lanes];
    deadStart = new double[sources.size()];
    leftOut = new boolean[lanes];
    left = sources.size();
    double inputs = 0;
    for (int lane = 0; lane < sources.size(); lane++) {
      Scenario scenario = sources.get(lane).scenario();
      begin(lane, scenario.setup());
      settings.set(lane, scenario.setup().contenders().get(contender));
      rates.set(lane, scenario, contender);
      inputs = Math.max(inputs, sources.get(lane).samples().limit());
    }
    trained.settle();
    Arrays.setAll(deadStart, this::silentShare);
    guard = new LaneGuard(first.setup().shape(), settings, rule, regularization, inputs);
    step =
        trained instanceof LaneLearned learned && descent != null
            ? new LearnedLanes(sources, batch, learned, settings, descent)
            : batch.stepsOf(networks, settings, descent);
    resets = reset.equals(Reset.NEVER) ? List.of() : resets();
  }

  private static TrainedLanes begin(Scenario run, int contender, int lanes) {
    Learned rule = run.setup().rule(contender).learned();
    boolean leaks = run.setup().contenders().get(contender) instanceof LeakyRelu;
    double share = leaks ? rule.leakRate() : 0;
    return rule.batchNorm() || share > 0
        ? new LaneLearned(run.setup().shape(), lanes, rule.batchNorm(), share)
        : new LaneWeights(new LaneNetworks(run.setup().shape(), lanes));
  }

  private void begin(int lane, Setup setup) {
    double leak =
        setup.contenders().get(contender) instanceof LeakyRelu(double alpha, double _) ? alpha : 0;
    trained.start(lane, setup.start(), leak, sources.get(lane).samples());
  }

  private List<LaneResets> resets() {
    return IntStream.range(0, sources.size())
        .mapToObj(lane -> new LaneResets(lane, trained, descent, sources.get(lane), contender))
        .toList();
  }

  /** Counts from now on, at step 0, how units fall silent and come back. */
  void watch() {
    watch = new LaneSilence(sources, contender, trained.seen());
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
    boolean other = rates.prepare(done);
    if (other || done >= nextLook) {
      nextLook = done + look();
    }
    if (decay != null) {
      decay.remember();
    }
    step.step();
    if (decay != null) {
      decay.apply();
    }
    trained.settle();
    if (reset.isDue(done + 1)) {
      reset(done + 1);
    }
    if (watch != null) {
      watch.look(done + 1);
    }
  }

  private void reset(long step) {
    for (int lane = 0; lane < resets.size(); lane++) {
      if (!leftOut[lane] && activation(lane).hasFlatSide()) {
        resets.get(lane).make(step, watch);
      }
    }
    // What is drawn may be larger than anything was.
    nextLook = step;
  }

  private Activation activation(int lane) {
    return sources.get(lane).scenario().setup().contenders().get(contender);
  }

  /** For how many steps no number can stop being finite, lanes left out where it might at once. */
  private int look() {
    networks.largest(largest);
    double carried = descent == null ? 0 : descent.largest();
    double most = 0;
    for (double each : largest) {
      most = Math.max(most, each);
    }
    int steps = guard.safeSteps(most, carried);
    if (steps > 0) {
      return steps;
    }
    for (int lane = 0; lane < sources.size(); lane++) {
      if (guard.safeSteps(largest[lane], carried) == 0) {
        leaveOut(lane);
      }
    }
    return 1;
  }

  private void leaveOut(int lane) {
    left -= leftOut[lane] ? 0 : 1;
    leftOut[lane] = true;
    networks.clear(lane);
    if (descent != null) {
      descent.clear(lane);
    }
    if (watch != null) {
      watch.leaveOut(lane);
    }
  }

  /** What came of a lane; empty if another engine has to tell, as its numbers grew too large. */
  Optional<Outcome> outcome(int lane, double dormant) {
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
    measured.put(
        Measure.DORMANT_END, Dormancy.share(network(lane), sources.get(lane).samples(), dormant));
    if (watch != null) {
      watch.life(lane).putInto(measured);
    }
    return Optional.of(Outcome.of(measured));
  }

  private double silentShare(int lane) {
    SilenceWatch silence = new SilenceWatch(sources.get(lane).samples(), networks.shape());
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
    return new Propagation(trained.network(lane), activation(lane), scenario.setup().loss());
  }
}
