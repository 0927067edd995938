package flatline.model.remedy;

import flatline.model.network.Regularization;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.List;
import java.util.Optional;

/** A cause as it is and with a remedy as two contenders of one run. */
public final class PairedRun {

  private PairedRun() {}

  /**
   * Both side by side, each with the bits that it has alone; empty if they differ in something that
   * contenders share, such as the data.
   *
   * @param untreated whose first contender is taken
   * @param treated the same
   */
  public static Optional<Scenario> of(Scenario untreated, Scenario treated) {
    Setup plain = untreated.setup();
    Setup other = treated.setup();
    Setup common =
        other.toBuilder()
            .entrants(plain.entrants())
            .rule(plain.rule())
            .regularization(plain.regularization())
            .rate(plain.training().rate())
            .build();
    boolean rateAlone =
        treated.interventions().isEmpty()
            && untreated.interventions().stream().allMatch(PairedRun::isOfTheRate);
    boolean alike = treated.interventions().equals(untreated.interventions());
    boolean ownRate = plain.training().rate() != other.training().rate();
    if (!common.equals(plain) || !(alike ? !ownRate || rateAlone : rateAlone)) {
      return Optional.empty();
    }
    Remedy remedy = remedy(plain, other);
    if (ownRate || !alike) {
      remedy = remedy.withRate(other.training().rate());
    }
    Entrant second = other.entrants().getFirst().with(remedy);
    return Optional.of(
        untreated.with(b -> b.entrants(List.of(plain.entrants().getFirst(), second))));
  }

  private static boolean isOfTheRate(Intervention each) {
    return each.change() instanceof Change.Set(Target.LearningRate(), double _);
  }

  /** What of the way of training the second has to itself. */
  private static Remedy remedy(Setup plain, Setup other) {
    StepRule common = plain.rule();
    StepRule own = other.rule(0);
    Remedy remedy = Remedy.NONE;
    if (!own.optimizer().equals(common.optimizer())) {
      remedy = remedy.with(own.optimizer());
    }
    if (own.clip() != common.clip()) {
      remedy = remedy.withClip(own.clip());
    }
    if (!own.schedule().equals(common.schedule())) {
      remedy = remedy.with(own.schedule());
    }
    if (own.rateFactor() != common.rateFactor()) {
      remedy = remedy.withRateFactor(own.rateFactor());
    }
    if (!own.reset().equals(common.reset())) {
      remedy = remedy.with(own.reset());
    }
    if (own.learned().batchNorm() != common.learned().batchNorm()) {
      remedy = remedy.withBatchNorm(own.learned().batchNorm());
    }
    if (own.learned().leakRate() != common.learned().leakRate()) {
      remedy = remedy.withLeakRate(own.learned().leakRate());
    }
    Regularization shrinking = other.regularization(0);
    return shrinking.equals(plain.regularization()) ? remedy : remedy.with(shrinking);
  }
}
