package flatline.model.remedy;

import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.scenario.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remedies that one contender can have beside others, each as a part of a table and back. */
public final class OwnRemedy {

  /** What there is: neither another leak, which is an activation, nor other data. */
  public static final List<RemedyKind> KINDS =
      List.of(
          RemedyKind.MOMENTUM,
          RemedyKind.ADAM,
          RemedyKind.CLIP,
          RemedyKind.RATE_FACTOR,
          RemedyKind.WARM_UP,
          RemedyKind.COSINE,
          RemedyKind.BATCH_NORM,
          RemedyKind.RESET,
          RemedyKind.L2,
          RemedyKind.L1);

  private OwnRemedy() {}

  /**
   * What a part changes for one contender.
   *
   * @param part of one of {@link #KINDS}
   * @throws flatline.model.rule.Refusal if its number is outside its limits
   */
  public static Remedy of(RemedyPart part) {
    double number = part.number().orElse(0);
    return switch (part.kind()) {
      case MOMENTUM -> Remedy.of(new Optimizer.Sgd(number));
      case ADAM -> Remedy.of(Optimizer.Adam.CUSTOMARY).withRate(number);
      case CLIP -> Remedy.ofClip(number);
      case RATE_FACTOR -> Remedy.NONE.withRateFactor(number);
      case WARM_UP -> Remedy.NONE.with(new RateSchedule.WarmUp((long) number));
      case COSINE -> Remedy.NONE.with(new RateSchedule.Cosine(0));
      case BATCH_NORM -> Remedy.NONE.withBatchNorm(true);
      case RESET -> Remedy.NONE.with(new Reset((long) number));
      case L2 -> Remedy.NONE.with(new Regularization(Regularization.Kind.L2, number));
      case L1 -> Remedy.NONE.with(new Regularization(Regularization.Kind.L1, number));
      case LEAKY, PRELU, STANDARDIZED ->
          throw new IllegalArgumentException(part.name() + " is not of one contender's training");
    };
  }

  /** The part that a remedy is; empty where it is none of them alone, or nothing. */
  public static Optional<RemedyPart> part(Remedy remedy) {
    return Stream.of(
            remedy.optimizer().flatMap(each -> optimizer(each, remedy)),
            number(RemedyKind.CLIP, remedy.clip().stream().boxed()),
            number(RemedyKind.RATE_FACTOR, remedy.rateFactor().stream().boxed()),
            remedy.schedule().flatMap(OwnRemedy::schedule),
            remedy.batchNorm().map(_ -> RemedyPart.of(RemedyKind.BATCH_NORM)),
            number(RemedyKind.RESET, remedy.reset().stream().map(each -> (double) each.every())),
            remedy.regularization().flatMap(OwnRemedy::shrinking))
        .flatMap(Optional::stream)
        .filter(each -> of(each).equals(remedy))
        .findFirst();
  }

  private static Optional<RemedyPart> number(RemedyKind kind, Stream<Double> number) {
    return number.findFirst().map(each -> RemedyPart.of(kind, each));
  }

  private static Optional<RemedyPart> optimizer(Optimizer optimizer, Remedy remedy) {
    return switch (optimizer) {
      case Optimizer.Sgd(double momentum) ->
          Optional.of(RemedyPart.of(RemedyKind.MOMENTUM, momentum));
      case Optimizer.Adam _ -> number(RemedyKind.ADAM, remedy.rate().stream().boxed());
    };
  }

  private static Optional<RemedyPart> schedule(RateSchedule schedule) {
    return switch (schedule) {
      case RateSchedule.WarmUp(long steps) ->
          Optional.of(RemedyPart.of(RemedyKind.WARM_UP, (double) steps));
      case RateSchedule.Cosine _ -> Optional.of(RemedyPart.of(RemedyKind.COSINE));
      case RateSchedule.Constant _ -> Optional.empty();
    };
  }

  private static Optional<RemedyPart> shrinking(Regularization shrinking) {
    return switch (shrinking.kind()) {
      case L2 -> Optional.of(RemedyPart.of(RemedyKind.L2, shrinking.rate()));
      case L1 -> Optional.of(RemedyPart.of(RemedyKind.L1, shrinking.rate()));
      case NONE -> Optional.empty();
    };
  }
}
