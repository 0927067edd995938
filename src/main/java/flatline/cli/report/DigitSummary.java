package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.model.activation.Activation;
import flatline.model.digits.Band;
import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitPlan;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitScore;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.DigitSnapshot;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in a few lines what came of a comparison on digits. */
public final class DigitSummary {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public DigitSummary(PrintStream out) {
    this.out = out;
  }

  /** Prints what came of a comparison, and on which images. */
  public void print(DigitData data, DigitSnapshot result) {
    DigitPlan plan = result.plan();
    out.println(heading(data, plan));
    for (Activation activation : plan.activations()) {
      out.println(
          String.format(Locale.ROOT, "  %-16s ", ActivationLabel.of(activation))
              + line(activation, result));
    }
    Activation first = plan.activations().getFirst();
    for (Activation other : plan.activations().subList(1, plan.activations().size())) {
      difference(other, first, result).ifPresent(out::println);
    }
    out.flush();
  }

  private static String heading(DigitData data, DigitPlan plan) {
    DigitSetup setup = plan.setup();
    String widths = setup.hidden().stream().map(String::valueOf).collect(Collectors.joining("-"));
    return String.format(
        Locale.ROOT,
        "%s%s: %d images to learn from, %d to validate on, %d to test on; %d-%s-%d, rate %s, pixels"
            + " %s",
        data.name(),
        data.learning().isShuffled() ? ", put into a random order" : "",
        data.learning().size() - setup.validation(),
        setup.validation(),
        data.test().map(DigitSet::size).orElse(0),
        data.learning().pixels(),
        widths,
        DigitSet.CLASSES,
        Numeral.of(setup.rate()),
        setup.pixels().id());
  }

  private static String line(Activation activation, DigitSnapshot result) {
    List<DigitRun> runs = result.runs(activation);
    int epoch = runs.stream().mapToInt(run -> run.epochs().size() - 1).max().orElse(-1);
    long diverged = runs.stream().filter(run -> run.divergedAt().isPresent()).count();
    String lost =
        diverged == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "diverged in %d of %d runs, at step %d at the earliest",
                diverged,
                runs.size(),
                runs.stream()
                    .flatMap(run -> run.divergedAt().stream().boxed())
                    .min(Long::compare)
                    .orElseThrow());
    if (epoch < 0) {
      return lost.isEmpty() ? "nothing is done" : lost;
    }
    if (diverged == runs.size()) {
      return lost;
    }
    return standing(activation, epoch, result) + (lost.isEmpty() ? "" : "; " + lost);
  }

  private static String standing(Activation activation, int epoch, DigitSnapshot result) {
    StringBuilder text = new StringBuilder("after epoch " + epoch + ":");
    result
        .band(activation, epoch, DigitSummary::testAccuracy)
        .ifPresent(band -> text.append(" test ").append(percent(band)));
    result
        .band(activation, epoch, DigitSummary::validationAccuracy)
        .ifPresent(band -> text.append(" validation ").append(percent(band)));
    int layers = result.plan().setup().hidden().size();
    for (int layer = 0; layer < layers; layer++) {
      int at = layer;
      Function<DigitEpoch, Optional<Double>> inactive =
          found -> Optional.of((double) found.inactive().get(at));
      String mean = result.band(activation, epoch, inactive).map(b -> show(b.mean())).orElse("?");
      text.append(layer == 0 ? " inactive units " : " + ").append(mean);
    }
    long runs = result.runs(activation).stream().filter(run -> run.epochs().size() > epoch).count();
    return text + " (" + runs + (runs == 1 ? " run)" : " runs)");
  }

  private static Optional<String> difference(
      Activation of, Activation against, DigitSnapshot result) {
    int epoch = result.plan().setup().epochs();
    return result
        .difference(of, against, epoch, DigitSummary::anyAccuracy)
        .filter(band -> band.runs() > 1)
        .map(band ->
            String.format(
                Locale.ROOT,
                "%s − %s, seed by seed: %s points",
                ActivationLabel.of(of),
                ActivationLabel.of(against),
                points(band)));
  }

  private static String points(Band band) {
    return String.format(
        Locale.ROOT, "%+.3f ± %.3f", 100 * band.mean(), 100 * (band.high() - band.mean()));
  }

  private static String percent(Band band) {
    return band.runs() == 1
        ? String.format(Locale.ROOT, "%.2f %%", 100 * band.mean())
        : String.format(
            Locale.ROOT, "%.2f ± %.2f %%", 100 * band.mean(), 100 * (band.high() - band.mean()));
  }

  private static String show(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Optional<Double> testAccuracy(DigitEpoch epoch) {
    return epoch.test().map(DigitScore::accuracy);
  }

  private static Optional<Double> validationAccuracy(DigitEpoch epoch) {
    return epoch.validation().map(DigitScore::accuracy);
  }

  private static Optional<Double> anyAccuracy(DigitEpoch epoch) {
    return testAccuracy(epoch).or(() -> validationAccuracy(epoch));
  }
}
