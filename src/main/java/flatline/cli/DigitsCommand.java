package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.ContenderName;
import flatline.cli.argument.Count;
import flatline.cli.argument.Crew;
import flatline.cli.argument.Given;
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
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline digits}: compares activations on real digits. */
final class DigitsCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<List<Activation>> activations =
      arguments
          .option("--activations", "ID[:ALPHA]", "Which to compare; ${DEFAULT-VALUE} without this.")
          .byDefault("relu,leaky_relu:0.01,elu:1,selu,sigmoid")
          .list(new ContenderName());

  private final Given<Integer> seeds =
      arguments
          .option("--seeds", "N", "Runs of each; ${DEFAULT-VALUE} without this.")
          .byDefault("3")
          .of(new Count());

  private final Given<Long> firstSeed =
      arguments
          .option("--first-seed", "N", "The first of the seeds; ${DEFAULT-VALUE} without this.")
          .byDefault("1")
          .of(Long.class);

  private final Given<Integer> epochs =
      arguments
          .option("--epochs", "N", "Passes over the images; ${DEFAULT-VALUE} without this.")
          .byDefault("3")
          .of(new Count());

  private final Given<Double> rate =
      arguments
          .option("--rate", "RATE", "The learning rate; ${DEFAULT-VALUE} without this.")
          .byDefault("0.1")
          .of(Double.class);

  private final Given<Integer> batch =
      arguments
          .option("--batch", "N", "Images in a minibatch; ${DEFAULT-VALUE} without this.")
          .byDefault("50")
          .of(new Count());

  private final Given<List<Integer>> hidden =
      arguments
          .option("--hidden", "N", "Widths of the hidden layers; ${DEFAULT-VALUE} without this.")
          .byDefault("100,100")
          .list(new Count());

  private final Given<WeightRuleName> start =
      arguments
          .option(
              "--init",
              "RULE",
              "First weights: glorot, he, lecun, zeros, normal:SIGMA, uniform:LIMIT,"
                  + " constant:VALUE; ${DEFAULT-VALUE} without this.")
          .byDefault("glorot")
          .of(new WeightRuleName.Converter());

  private final Given<Double> bias =
      arguments
          .option("--bias", "B", "First bias of every hidden unit; ${DEFAULT-VALUE} without this.")
          .byDefault("0")
          .of(Double.class);

  private final Given<String> pixels =
      arguments
          .option(
              "--pixels",
              "SCALE",
              "unit: 0 to 1, raw: 0 to 255, which is not normalized; ${DEFAULT-VALUE} without"
                  + " this.")
          .byDefault("unit")
          .text();

  private final Given<Integer> validation =
      arguments
          .option(
              "--validation",
              "N",
              "How many images, the last ones, to keep back; without this 10000, or a sixth of"
                  + " fewer than 60000.")
          .of(Integer.class);

  private final DigitFiles files = new DigitFiles(arguments);
  private final Crew crew = new Crew(arguments);

  private final Given<String> target =
      arguments
          .option("--out", "FILE", "Write all epochs to FILE as JSON; - is standard output.")
          .text();

  DigitsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this, "digits", "Trains networks with several activations on MNIST and compares them.");
    spec.usageMessage().footer("", "Ctrl-C ends it; the epochs that are done are kept.");
    return spec;
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    DigitSetup setup = setup();
    // What is wrong with it is said before a file is read.
    plan(setup);
    ResultOutput json = target.isGiven() ? ResultOutput.of(target.get(), out) : null;
    DigitData data = files.read();
    VectorModule.fetch();
    int kept = validation.or(Math.min(10_000, data.learning().size() / 6));
    try (DigitComparison comparison = comparison(setup, kept, data);
        Foreground foreground =
            new Foreground(comparison, err, new DigitLines(comparison, err)::print)) {
      foreground.run();
      DigitSnapshot result = comparison.snapshot();
      if (json != null) {
        json.write(stream -> DigitsText.write(data, start.get().text(), result, stream));
      }
      new DigitSummary(json != null && json.isStandardOutput() ? err : out).print(data, result);
    }
    return ExitStatus.DONE;
  }

  private DigitSetup setup() throws UnusableException {
    PixelScale scale =
        Arrays.stream(PixelScale.values())
            .filter(each -> each.id().equals(pixels.get()))
            .findFirst()
            .orElseThrow(
                () -> new UnusableException("--pixels must be unit or raw, got " + pixels.get()));
    try {
      DigitSetup setup =
          DigitSetup.DEFAULT
              .withPixels(scale)
              .withRate(rate.get())
              .withEpochs(epochs.get())
              .withHidden(hidden.get())
              .withBatchSize(batch.get());
      return setup.withStart(start.get().rule(), bias.get());
    } catch (IllegalArgumentException outside) {
      throw new UnusableException("--" + outside.getMessage());
    }
  }

  private DigitPlan plan(DigitSetup setup) throws UnusableException {
    try {
      return new DigitPlan(activations.get(), firstSeed.get(), seeds.get(), setup);
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
