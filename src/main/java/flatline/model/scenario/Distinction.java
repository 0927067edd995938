package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.network.LayerActivations;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.rule.Real;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing in which a contender's way of training differs from that of the others.
 *
 * @param kind what it is
 * @param value its number, if it has one
 * @param function the activation that it is about, if it is about one
 * @param exact whether another contender differs from this one by that number alone
 */
public record Distinction(
    Kind kind, OptionalDouble value, Optional<Activation> function, boolean exact) {

  /** What there can be. */
  public enum Kind {
    /** What a later hidden layer does. */
    THEN("then"),
    /** What the output makes of its sum. */
    OUTPUT("output"),
    /** Velocity. */
    MOMENTUM("momentum"),
    /** Steps of their own length for each parameter. */
    ADAM("adam"),
    /** Gradients of a limited length. */
    CLIP("clip"),
    /** A rate that rises at first. */
    WARM_UP("warmUp"),
    /** A rate that falls to 0. */
    COSINE("cosine"),
    /** Dead units that begin anew. */
    RESET("reset"),
    /** z normalized over each minibatch. */
    BATCH_NORM("batchNorm"),
    /** Leaks that are learned. */
    LEAK_RATE("leakRate"),
    /** What f′(0) is. */
    AT_ZERO("derivativeAtZero"),
    /** A part of every rate. */
    RATE_FACTOR("rateFactor"),
    /** A learning rate of its own. */
    RATE("rate"),
    /** Weights drawn to 0 by as much each. */
    L1("l1"),
    /** Weights drawn to 0 by the same share. */
    L2("l2");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word for it in keys. */
    public String id() {
      return id;
    }
  }

  /** A rate comes last: what else is said often tells enough. */
  private static final List<BiFunction<Setup, Integer, Optional<Distinction>>> ASPECTS =
      List.of(
          (setup, i) -> ofLayer(setup, i, 1),
          (setup, i) -> ofLayer(setup, i, 2),
          (setup, i) -> ofLayer(setup, i, 3),
          (setup, i) -> ofLayer(setup, i, 4),
          (setup, i) -> ofLayer(setup, i, 5),
          Distinction::ofOutput,
          (setup, i) -> of(setup.rule(i).optimizer()),
          (setup, i) -> number(Kind.CLIP, setup.rule(i).clip(), 0),
          (setup, i) -> of(setup.rule(i).schedule()),
          (setup, i) -> number(Kind.RESET, (double) setup.rule(i).reset().every(), 0),
          (setup, i) ->
              setup.rule(i).learned().batchNorm()
                  ? Optional.of(plain(Kind.BATCH_NORM))
                  : Optional.empty(),
          (setup, i) -> number(Kind.LEAK_RATE, setup.leakRate(i), 0),
          Distinction::ofAtZero,
          (setup, i) -> number(Kind.RATE_FACTOR, setup.rule(i).rateFactor(), 1),
          Distinction::ofRegularization,
          Distinction::ofRate);

  /** As files and reports say it: {@code clip:0.1}. */
  public String label() {
    return Stream.of(
            kind.id(),
            function.map(Activation::id).orElse(""),
            value.isPresent() ? Real.text(value.getAsDouble()) : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(":"));
  }

  /** What tells a contender from the others, apart from its activation. */
  public static List<Distinction> of(Setup setup, int contender) {
    List<Distinction> all = of(setup, contender, ASPECTS);
    List<Distinction> fewer = withoutRate(setup, contender);
    boolean enough =
        IntStream.range(0, setup.entrants().size())
            .filter(other -> other != contender)
            .filter(other -> activation(setup, other).equals(activation(setup, contender)))
            .noneMatch(other -> withoutRate(setup, other).equals(fewer));
    return enough ? fewer : all;
  }

  private static Object activation(Setup setup, int contender) {
    return setup.entrants().get(contender).activation();
  }

  private static List<Distinction> withoutRate(Setup setup, int contender) {
    return of(setup, contender, ASPECTS.subList(0, ASPECTS.size() - 1));
  }

  private static List<Distinction> of(
      Setup setup, int contender, List<BiFunction<Setup, Integer, Optional<Distinction>>> aspects) {
    List<Distinction> found = new ArrayList<>();
    for (var aspect : aspects) {
      Optional<Distinction> own = aspect.apply(setup, contender);
      List<Optional<Distinction>> others =
          IntStream.range(0, setup.entrants().size())
              .mapToObj(other -> aspect.apply(setup, other))
              .filter(other -> !other.equals(own))
              .toList();
      if (!others.isEmpty()) {
        own.ifPresent(it -> found.add(it.among(others)));
      }
    }
    return found;
  }

  private Distinction among(List<Optional<Distinction>> others) {
    boolean alike = others.stream().flatMap(Optional::stream).anyMatch(other -> other.kind == kind);
    return new Distinction(kind, value, function, alike);
  }

  private static Optional<Distinction> ofLayer(Setup setup, int contender, int layer) {
    return setup.entrants().get(contender).layers().hidden().stream()
        .skip(layer)
        .findFirst()
        .map(each -> new Distinction(Kind.THEN, each.parameter(), Optional.of(each), false));
  }

  private static Optional<Distinction> ofOutput(Setup setup, int contender) {
    LayerActivations layers = setup.entrants().get(contender).layers();
    Activation output = layers.output();
    return layers.hasOutputUnit()
        ? Optional.of(new Distinction(Kind.OUTPUT, output.parameter(), Optional.of(output), false))
        : Optional.empty();
  }

  /** Nothing of f′(0) where it is the left-hand derivative, as everybody has it. */
  private static Optional<Distinction> ofAtZero(Setup setup, int contender) {
    Entrant entrant = setup.entrants().get(contender);
    return entrant.atZero().orElse(0) > 0
        ? entrant
            .choosing()
            .findFirst()
            .flatMap(each -> number(Kind.AT_ZERO, each.derivative(0), 0))
        : Optional.empty();
  }

  private static Optional<Distinction> of(Optimizer optimizer) {
    return switch (optimizer) {
      case Optimizer.Sgd(double momentum) -> number(Kind.MOMENTUM, momentum, 0);
      case Optimizer.Adam _ -> Optional.of(plain(Kind.ADAM));
    };
  }

  private static Optional<Distinction> of(RateSchedule schedule) {
    return switch (schedule) {
      case RateSchedule.Constant() -> Optional.empty();
      case RateSchedule.WarmUp(long steps) -> number(Kind.WARM_UP, (double) steps, 0);
      case RateSchedule.Cosine _ -> Optional.of(plain(Kind.COSINE));
    };
  }

  private static Optional<Distinction> ofRegularization(Setup setup, int contender) {
    var regularization = setup.regularization(contender);
    return switch (regularization.kind()) {
      case NONE -> Optional.empty();
      case L1 -> number(Kind.L1, regularization.rate(), 0);
      case L2 -> number(Kind.L2, regularization.rate(), 0);
    };
  }

  private static Optional<Distinction> ofRate(Setup setup, int contender) {
    OptionalDouble own = setup.entrants().get(contender).remedy().rate();
    return own.isPresent() ? number(Kind.RATE, own.getAsDouble(), 0) : Optional.empty();
  }

  private static Optional<Distinction> number(Kind kind, double value, double none) {
    return value == none
        ? Optional.empty()
        : Optional.of(new Distinction(kind, OptionalDouble.of(value), Optional.empty(), false));
  }

  private static Distinction plain(Kind kind) {
    return new Distinction(kind, OptionalDouble.empty(), Optional.empty(), false);
  }
}
