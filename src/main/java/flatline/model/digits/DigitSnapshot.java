package flatline.model.digits;

import flatline.model.activation.Activation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a comparison has come to so far; equal as long as no epoch was done in between.
 *
 * @param plan what is compared
 * @param runs one for each of the plan, in its order
 * @param ended whether it is done, cancelled or failed
 */
public record DigitSnapshot(DigitPlan plan, List<DigitRun> runs, boolean ended) {

  /** Copies the list. */
  public DigitSnapshot {
    runs = List.copyOf(runs);
  }

  /** The runs of an activation, seed by seed. */
  public List<DigitRun> runs(Activation activation) {
    return runs.stream().filter(run -> run.activation().equals(activation)).toList();
  }

  /**
   * The last epoch at which activations can be compared: every run has it that was begun and has
   * not diverged. 0, before training, as long as an activation has no such run.
   */
  public int lastCommonEpoch() {
    return plan.activations().stream()
        .map(this::runs)
        .filter(runs -> runs.stream().anyMatch(run -> run.divergedAt().isEmpty()))
        .mapToInt(DigitSnapshot::lastCommonEpoch)
        .min()
        .orElse(0);
  }

  private static int lastCommonEpoch(List<DigitRun> runs) {
    return runs.stream()
        .filter(run -> run.divergedAt().isEmpty() && !run.epochs().isEmpty())
        .mapToInt(run -> run.epochs().size() - 1)
        .min()
        .orElse(0);
  }

  /**
   * What the runs of an activation have at an epoch, with the interval of the mean; empty if none
   * has come so far.
   *
   * @param figure what to take of an epoch, where it is there
   */
  public Optional<Band> band(
      Activation activation, int epoch, Function<DigitEpoch, Optional<Double>> figure) {
    return Band.of(
        runs(activation).stream()
            .flatMap(run -> figure(run, epoch, figure).stream())
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  /**
   * Differences between two activations at an epoch, seed by seed: of − against; empty if no seed
   * has both.
   */
  public Optional<Band> difference(
      Activation of, Activation against, int epoch, Function<DigitEpoch, Optional<Double>> figure) {
    List<DigitRun> some = runs(of);
    List<DigitRun> others = runs(against);
    return Band.of(
        IntStream.range(0, some.size())
            .boxed()
            .flatMap(i ->
                figure(some.get(i), epoch, figure)
                    .flatMap(a -> figure(others.get(i), epoch, figure).map(b -> a - b))
                    .stream())
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  private static Optional<Double> figure(
      DigitRun run, int epoch, Function<DigitEpoch, Optional<Double>> figure) {
    return epoch < run.epochs().size() ? figure.apply(run.epochs().get(epoch)) : Optional.empty();
  }
}
