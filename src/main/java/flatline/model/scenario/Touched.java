package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.data.DataSource;
import flatline.model.data.StreamSource;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which {@link Control}s somebody must have touched to change something. */
public final class Touched {

  /** What of a set-up a control sets. */
  private record Part(Control control, Function<Setup, Object> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(Control.DATA, setup -> kind(setup.data())),
          new Part(Control.NORMALIZATION, setup -> setup.normalization().kind()),
          new Part(Control.SCALE, setup -> setup.normalization().scale()),
          new Part(
              Control.OFFSET,
              setup -> List.of(setup.normalization().offsetX(), setup.normalization().offsetY())),
          new Part(Control.FEATURES, Setup::features),
          new Part(Control.SPLIT, Setup::split),
          new Part(Control.HIDDEN, Setup::hidden),
          new Part(Control.NETWORKS, setup -> setup.contenders().size()),
          new Part(
              Control.ACTIVATION, setup -> setup.entrants().stream().map(Entrant::layers).toList()),
          new Part(Control.INITIALIZATION, setup -> withoutBias(setup.initialization())),
          new Part(Control.BIAS, setup -> bias(setup.initialization())),
          new Part(Control.LOSS_FUNCTION, Setup::loss),
          new Part(Control.LEARNING_RATE, setup -> setup.training().rate()),
          new Part(Control.LEARNING_RATE, Setup::rule),
          new Part(
              Control.LEARNING_RATE,
              setup -> setup.entrants().stream().map(Entrant::remedy).toList()),
          new Part(Control.BATCH_SIZE, setup -> setup.training().batchSize()),
          new Part(Control.REGULARIZATION, Setup::regularization),
          new Part(Control.SEED, Setup::seed));

  private Touched() {}

  /** What a change in a run touches. */
  public static Set<Control> by(Change change) {
    return switch (change) {
      case Change.Set(Target target, double _) -> Set.of(control(target));
      case Change.Add(Target target, double _) -> Set.of(control(target));
      case Change.SetActivation _ -> Set.of(Control.ACTIVATION);
      case Change.SetSchedule _ -> Set.of(Control.LEARNING_RATE);
      case Change.Freeze _, Change.Unfreeze _, Change.Reinitialize _ -> Set.of(Control.WEIGHTS);
    };
  }

  private static Control control(Target target) {
    return switch (target) {
      case Target.LearningRate _, Target.Momentum _, Target.Clip _, Target.ResetEvery _ ->
          Control.LEARNING_RATE;
      case Target.LeakRate _, Target.BatchNorm _ -> Control.LEARNING_RATE;
      case Target.BatchSize() -> Control.BATCH_SIZE;
      case Target.Alpha _ -> Control.ALPHA;
      case Target.HiddenBias _, Target.Weight _, Target.Bias _ -> Control.WEIGHTS;
    };
  }

  /** What has to be touched to get from one scenario to another: its set-up, and what is done. */
  public static Set<Control> between(Scenario before, Scenario after) {
    Set<Control> touched = between(before.setup(), after.setup());
    List<Intervention> changed = new ArrayList<>(after.interventions());
    changed.removeAll(before.interventions());
    List<Intervention> dropped = new ArrayList<>(before.interventions());
    dropped.removeAll(after.interventions());
    changed.addAll(dropped);
    changed.forEach(each -> touched.addAll(by(each.change())));
    return touched;
  }

  private static Set<Control> between(Setup before, Setup after) {
    Set<Control> touched = EnumSet.noneOf(Control.class);
    for (Part part : PARTS) {
      if (!part.of().apply(before).equals(part.of().apply(after))) {
        touched.add(part.control());
      }
    }
    addSamples(before.data(), after.data(), touched);
    if (before.contenders().size() == after.contenders().size()) {
      for (int i = 0; i < before.contenders().size(); i++) {
        addActivation(before.contenders().get(i), after.contenders().get(i), touched);
      }
    }
    return touched;
  }

  /** How many there are, and how noisy, is a matter of its own where they are drawn. */
  private static void addSamples(DataSource before, DataSource after, Set<Control> touched) {
    if (before instanceof DataSource.Generated one && after instanceof DataSource.Generated other) {
      if (one.samples() != other.samples()) {
        touched.add(Control.SAMPLES);
      }
      if (one.noise() != other.noise()) {
        touched.add(Control.NOISE);
      }
    }
  }

  private static void addActivation(Activation before, Activation after, Set<Control> touched) {
    if (!before.id().equals(after.id())) {
      touched.add(Control.ACTIVATION);
    } else if (!before.equals(after)) {
      touched.add(Control.ALPHA);
    }
  }

  private static Object kind(DataSource data) {
    return switch (data) {
      case DataSource.Generated generated -> generated.kind();
      case DataSource.Points points -> points;
      case StreamSource stream -> stream;
    };
  }

  private static Initialization withoutBias(Initialization initialization) {
    return initialization instanceof RandomInitialization drawn
        ? drawn.withBias(0)
        : initialization;
  }

  private static Optional<Double> bias(Initialization initialization) {
    return initialization instanceof RandomInitialization drawn
        ? Optional.of(drawn.bias())
        : Optional.empty();
  }
}
