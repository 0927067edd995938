package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.cli.export.CodeExport;
import flatline.cli.export.CodeName;
import flatline.cli.export.CodeOptions;
import flatline.cli.export.FilmExport;
import flatline.cli.export.FilmOptions;
import flatline.cli.export.PictureExport;
import flatline.cli.export.PictureMaker;
import flatline.cli.export.PictureName;
import flatline.cli.export.PictureSides;
import flatline.cli.export.TableExport;
import flatline.cli.export.TableKind;
import flatline.cli.report.ExitStatus;
import flatline.interchange.code.CodeTarget;
import flatline.model.picture.PictureKind;
import flatline.model.picture.PictureSize;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline export}: a run as pictures, films and tables, without a window. */
final class ExportCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;
  private final PictureMaker maker;

  private final Arguments arguments = new Arguments();

  private final Given<String> source =
      arguments.optionalParameter(
          "SOURCE",
          "A scenario file, a preset by its name, or a link of TensorFlow Playground; monitors need"
              + " none.");

  private final Arguments what = arguments.exactlyOne();

  private final Given<PictureKind> picture =
      what.option(
              "--picture",
              "KIND",
              "Write a picture: run, plane, network, units, loss, dead, functions or derivatives.")
          .of(new PictureName());

  private final Given<Boolean> film = what.flag("--film", "Write a film.");

  private final Given<TableKind> table =
      what.option("--table", "KIND", "Write a table: curves or weights.").of(new TableKind.Name());

  private final Given<CodeTarget> code =
      what.option(
              "--code",
              "KIND",
              "Write code: numpy, pytorch or keras, with data, first weights and minibatches in it;"
                  + " or monitor-pytorch or monitor-keras.")
          .of(new CodeName());

  private final Given<Long> step =
      arguments
          .option(
              "--step",
              "N",
              "Of pictures and tables: show the run at step N; without this, at its end.")
          .of(new StepCount());

  private final Given<Integer> contender =
      arguments
          .option(
              "--contender",
              "K",
              "Of plane, network and units: the K-th network, from 1; the first without this.")
          .of(Integer.class);

  private final Given<PictureSize> sides =
      arguments
          .option("--size", "WxH", "The size of a picture or film, such as 1280x720.")
          .of(new PictureSides());

  private final Given<Integer> scale =
      arguments
          .option(
              "--scale",
              "S",
              "Pixels for each pixel of that size, 1 to 4: type and lines grow with it.")
          .of(Integer.class);

  private final Given<Boolean> dark = arguments.flag("--dark", "On a dark ground.");

  private final FilmOptions frames = new FilmOptions(arguments);
  private final CodeOptions script = new CodeOptions(arguments);

  private final Given<String> target =
      arguments
          .option(
              "--out",
              "FILE",
              "The file to write: .svg or .png for a picture, .csv for a table, .gif for a film; or"
                  + " of a film a folder, with / at its end, for a PNG of each frame. Code and"
                  + " tables go to standard output without this, or with -.")
          .text();

  ExportCommand(PrintStream out, PrintStream err, PictureMaker maker) {
    this.out = out;
    this.err = err;
    this.maker = maker;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        arguments.of(
            this,
            "export",
            "Writes a run as a picture, a film, a table or code; no screen is needed.");
    spec.usageMessage()
        .footer(
            "",
            "Pictures (the end of the name of --out decides: .svg or .png):",
            "  run          all networks with their planes, and both charts",
            "  plane        the plane of one network (--contender)",
            "  network      the links and units of one network (--contender)",
            "  units        the states of the units of one network (--contender)",
            "  loss         the training loss of all networks, by step",
            "  dead         the dead or inactive units of all networks, by step",
            "  functions    the activations of all networks, and their derivatives",
            "  derivatives  the derivatives alone",
            "Tables (CSV):",
            "  curves       loss, and dead or inactive units, of all networks, by step",
            "  weights      every weight and bias of all networks at --step",
            "Code:",
            "  numpy            the run as a script that needs NumPy alone",
            "  pytorch          the run as a script for PyTorch",
            "  keras            the run as a script for Keras 3",
            "  monitor-pytorch  what finds dead units in your own PyTorch model; of no run",
            "  monitor-keras    what finds dead units in your own Keras model; of no run",
            "Examples:",
            "  flatline export --picture plane opening --step 500 --contender 2 --out plane.svg",
            "  flatline export --film bad-initialization --to 1400 --frames 120 --out run.gif",
            "  flatline export --code pytorch opening --epochs 100 --out opening.py",
            "  flatline export --code monitor-pytorch --out monitor.py");
    return spec;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    check();
    if (code.isGiven()) {
      new CodeExport(out, err).write(code.get(), source.value(), script, target.or("-"));
      return ExitStatus.DONE;
    }
    if (!source.isGiven()) {
      throw new UnusableException(source.name() + " must be given");
    }
    Scenario scenario = ScenarioInput.read(source.get(), err);
    try {
      return write(scenario);
    } catch (Refusal refused) {
      throw new UnusableException("--" + refused.getMessage());
    }
  }

  private int write(Scenario scenario) throws UnusableException, IOException, InterruptedException {
    long at = step.or(scenario.setup().training().steps());
    String file = target.or("-");
    if (table.isGiven()) {
      new TableExport(file, out).write(table.get(), scenario, at);
    } else if (picture.isGiven()) {
      PictureKind kind = picture.get();
      var export = new PictureExport(file, out, maker);
      export.write(kind, scenario, at, place(kind, scenario), size(kind.size(1)), dark.isGiven());
    } else {
      var export = new FilmExport(file, out, err, maker);
      return export.write(
          frames.order(scenario, script.every(), size(FilmOptions.SIZE), dark.isGiven()));
    }
    return ExitStatus.DONE;
  }

  private PictureSize size(PictureSize customary) {
    PictureSize asked = sides.or(customary);
    return new PictureSize(asked.width(), asked.height(), scale.or(1));
  }

  private int place(PictureKind kind, Scenario scenario) throws UnusableException {
    if (!contender.isGiven()) {
      return 0;
    }
    int most = scenario.setup().contenders().size();
    if (!kind.isOfContender()) {
      throw new UnusableException(
          "--contender must stand beside plane, network or units, got " + kind.id());
    }
    int place = contender.get();
    if (place < 1 || place > most) {
      throw new UnusableException(
          "--contender must be a whole number from 1 to " + most + ", got " + place);
    }
    return place - 1;
  }

  /** Refuses options that would change nothing. */
  private void check() throws UnusableException {
    boolean drawn = film.isGiven() || picture.isGiven();
    refuse(film.isGiven() || code.isGiven(), step, "--picture or --table");
    refuse(!picture.isGiven(), contender, "--picture");
    for (Given<?> each : List.of(sides, scale, dark)) {
      refuse(!drawn, each, "--picture or --film");
    }
    for (Given<?> each : frames.all()) {
      refuse(!film.isGiven(), each, "--film");
    }
    for (Given<?> each : script.length()) {
      refuse(!code.isGiven(), each, "--code");
    }
    refuse(!code.isGiven() && !film.isGiven(), script.every(), "--code or --film");
  }

  /** Refuses one that changes nothing. */
  private static void refuse(boolean nothing, Given<?> option, String beside)
      throws UnusableException {
    if (nothing && option.isGiven()) {
      throw new UnusableException(option.name() + " must stand beside " + beside);
    }
  }
}
