package flatline.cli;

import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.UnusableException;
import flatline.cli.argument.WeightRuleName;
import flatline.cli.report.DigitLines;
import flatline.cli.report.DigitSummary;
import flatline.cli.report.ExitStatus;
import flatline.cli.report.Foreground;
import flatline.interchange.result.DigitsText;
import flatline.model.activation.Activation;
import flatline.model.digits.DigitComparison;
import flatline.model.digits.DigitPlan;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.DigitSnapshot;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.PixelScale;
import flatline.model.work.VectorModule;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code flatline digits}: compares activations on real digits. */
@Command(
    name = "digits",
    description = "Trains networks with several activations on MNIST and compares them.",
    footer = {"", "Ctrl-C ends it; the epochs that are done are kept."})
final class DigitsCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--activations",
      paramLabel = "ID[:ALPHA]",
      split = ",",
      defaultValue = "relu,leaky_relu:0.01,elu:1,selu,sigmoid",
      converter = ContenderName.class,
      description = "Which to compare; ${DEFAULT-VALUE} without this.")
  private List<Activation> activations = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "3",
      converter = Count.class,
      description = "Runs of each; ${DEFAULT-VALUE} without this.")
  private int seeds;

  @Option(
      names = "--first-seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The first of the seeds; ${DEFAULT-VALUE} without this.")
  private long firstSeed;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "3",
      converter = Count.class,
      description = "Passes over the images; ${DEFAULT-VALUE} without this.")
  private int epochs;

  @Option(
      names = "--rate",
      paramLabel = "RATE",
      defaultValue = "0.1",
      description = "The learning rate; ${DEFAULT-VALUE} without this.")
  private double rate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "50",
      converter = Count.class,
      description = "Images in a minibatch; ${DEFAULT-VALUE} without this.")
  private int batch;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      split = ",",
      defaultValue = "100,100",
      converter = Count.class,
      description = "Widths of the hidden layers; ${DEFAULT-VALUE} without this.")
  private List<Integer> hidden = List.of();

  @Option(
      names = "--init",
      paramLabel = "RULE",
      defaultValue = "glorot",
      converter = WeightRuleName.Converter.class,
      description =
          "First weights: glorot, he, lecun, zeros, normal:SIGMA, uniform:LIMIT, constant:VALUE;"
              + " ${DEFAULT-VALUE} without this.")
  private @Nullable WeightRuleName start;

  @Option(
      names = "--bias",
      paramLabel = "B",
      defaultValue = "0",
      description = "First bias of every hidden unit; ${DEFAULT-VALUE} without this.")
  private double bias;

  @Option(
      names = "--pixels",
      paramLabel = "SCALE",
      defaultValue = "unit",
      description =
          "unit: 0 to 1, raw: 0 to 255, which is not normalized; ${DEFAULT-VALUE} without this.")
  private String pixels = "";

  @Option(
      names = "--validation",
      paramLabel = "N",
      description =
          "How many images, the last ones, to keep back; without this 10000, or a sixth of fewer"
              + " than 60000.")
  private @Nullable Integer validation;

  @Mixin private DigitFiles files = new DigitFiles();

  @Mixin private Crew crew = new Crew();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write all epochs to FILE as JSON; - is standard output.")
  private @Nullable String target;

  DigitsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    DigitSetup setup = setup();
    // What is wrong with it is said before a file is read.
    plan(setup);
    ResultOutput json = target == null ? null : ResultOutput.of(target, out);
    DigitData data = files.read();
    VectorModule.fetch();
    int kept = validation == null ? Math.min(10_000, data.learning().size() / 6) : validation;
    try (DigitComparison comparison = comparison(setup, kept, data);
        Foreground foreground =
            new Foreground(comparison, err, new DigitLines(comparison, err)::print)) {
      foreground.run();
      DigitSnapshot result = comparison.snapshot();
      if (json != null) {
        String rule = start == null ? "" : start.text();
        json.write(stream -> DigitsText.write(data, rule, result, stream));
      }
      new DigitSummary(json != null && json.isStandardOutput() ? err : out).print(data, result);
    }
    return ExitStatus.DONE;
  }

  private DigitSetup setup() throws UnusableException {
    PixelScale scale =
        Arrays.stream(PixelScale.values())
            .filter(each -> each.id().equals(pixels))
            .findFirst()
            .orElseThrow(
                () -> new UnusableException("--pixels must be unit or raw, got " + pixels));
    try {
      DigitSetup setup =
          DigitSetup.DEFAULT
              .withPixels(scale)
              .withRate(rate)
              .withEpochs(epochs)
              .withHidden(hidden)
              .withBatchSize(batch);
      return setup.withStart(start == null ? setup.weights() : start.rule(), bias);
    } catch (IllegalArgumentException outside) {
      throw new UnusableException("--" + outside.getMessage());
    }
  }

  private DigitPlan plan(DigitSetup setup) throws UnusableException {
    try {
      return new DigitPlan(activations, firstSeed, seeds, setup);
    } catch (IllegalArgumentException outside) {
      throw new UnusableException(String.valueOf(outside.getMessage()));
    }
  }

  private DigitComparison comparison(DigitSetup setup, int kept, DigitData data)
      throws UnusableException {
    try {
      return new DigitComparison(plan(setup.withValidation(kept)), data, crew.size());
    } catch (IllegalArgumentException outside) {
      throw new UnusableException(String.valueOf(outside.getMessage()));
    }
  }
}
