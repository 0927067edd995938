package flatline.model.scenario;

import flatline.model.data.DataSource;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import java.util.List;

/** What a run must respect that learns from a stream: one sample a step, as they come. */
final class StreamRules {

  private StreamRules() {}

  /**
   * Refuses what makes no sense of samples that come one by one; any other data may have it.
   *
   * @throws Refusal if there is such
   */
  static void check(
      DataSource data,
      Setup.Schedule training,
      Order order,
      List<Entrant> entrants,
      StepRule rule) {
    if (!data.streams()) {
      return;
    }
    Refusal.unless(
        training.batchSize() == 1, "batchSize", "be 1 for data.kind stream", training.batchSize());
    Refusal.unless(
        order instanceof Order.Shuffled,
        "order",
        "be shuffled for data.kind stream, whose samples are drawn",
        "another one");
    boolean normalized =
        entrants.stream().anyMatch(each -> each.remedy().over(rule).learned().batchNorm());
    // One sample has no variance.
    Refusal.unless(
        !normalized, "batchNorm", "be absent for data.kind stream, one sample a step", "it");
  }
}
