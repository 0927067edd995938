package flatline.cli;

import flatline.cli.argument.CodeName;
import flatline.cli.argument.PictureName;
import flatline.cli.argument.PictureSides;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.StepCount;
import flatline.cli.argument.UnusableException;
import flatline.cli.export.CodeExport;
import flatline.cli.export.CodeOptions;
import flatline.cli.export.FilmExport;
import flatline.cli.export.FilmOptions;
import flatline.cli.export.PictureExport;
import flatline.cli.export.PictureMaker;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flatline export}: a run as pictures, films and tables, without a window. */
@Command(
    name = "export",
    description = "Writes a run as a picture, a film, a table or code; no screen is needed.",
    footer = {
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
      "  flatline export --code monitor-pytorch --out monitor.py"
    })
final class ExportCommand implements Callable<Integer> {

  /** What is written. */
  static final class What {

    @Option(
        names = "--picture",
        paramLabel = "KIND",
        converter = PictureName.class,
        description =
            "Write a picture: run, plane, network, units, loss, dead, functions or"
                + " derivatives.")
    @Nullable PictureKind picture;

    @Option(names = "--film", description = "Write a film.")
    boolean film;

    @Option(
        names = "--table",
        paramLabel = "KIND",
        converter = TableKind.Name.class,
        description = "Write a table: curves or weights.")
    @Nullable TableKind table;

    @Option(
        names = "--code",
        paramLabel = "KIND",
        converter = CodeName.class,
        description =
            "Write code: numpy, pytorch or keras, with data, first weights and minibatches in it;"
                + " or monitor-pytorch or monitor-keras.")
    @Nullable CodeTarget code;
  }

  private final PrintStream out;
  private final PrintStream err;
  private final PictureMaker maker;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..1",
      description =
          "A scenario file, a preset by its name, or a link of TensorFlow Playground; monitors need"
              + " none.")
  private @Nullable String source;

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--step",
      paramLabel = "N",
      converter = StepCount.class,
      description = "Of pictures and tables: show the run at step N; without this, at its end.")
  private @Nullable Long step;

  @Option(
      names = "--contender",
      paramLabel = "K",
      description =
          "Of plane, network and units: the K-th network, from 1; the first without this.")
  private @Nullable Integer contender;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = PictureSides.class,
      description = "The size of a picture or film, such as 1280x720.")
  private @Nullable PictureSize sides;

  @Option(
      names = "--scale",
      paramLabel = "S",
      description = "Pixels for each pixel of that size, 1 to 4: type and lines grow with it.")
  private @Nullable Integer scale;

  @Option(names = "--dark", description = "On a dark ground.")
  private boolean dark;

  @Mixin private FilmOptions film = new FilmOptions();

  @Mixin private CodeOptions script = new CodeOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write: .svg or .png for a picture, .csv for a table, .gif for a film; or of"
              + " a film a folder, with / at its end, for a PNG of each frame. Code and tables go"
              + " to standard output without this, or with -.")
  private String target = "-";

  ExportCommand(PrintStream out, PrintStream err, PictureMaker maker) {
    this.out = out;
    this.err = err;
    this.maker = maker;
  }

  @Override
  public Integer call() throws UnusableException, IOException, InterruptedException {
    check();
    CodeTarget code = what.code;
    if (code != null) {
      new CodeExport(out, err).write(code, source, script, target);
      return ExitStatus.DONE;
    }
    if (source == null) {
      throw new UnusableException("SOURCE must be given");
    }
    Scenario scenario = ScenarioInput.read(source, err);
    try {
      return write(scenario);
    } catch (Refusal refused) {
      throw new UnusableException("--" + refused.getMessage());
    }
  }

  private int write(Scenario scenario) throws UnusableException, IOException, InterruptedException {
    PictureKind picture = what.picture;
    TableKind table = what.table;
    long at = step == null ? scenario.setup().training().steps() : step;
    if (table != null) {
      new TableExport(target, out).write(table, scenario, at);
    } else if (picture != null) {
      var export = new PictureExport(target, out, maker);
      export.write(picture, scenario, at, place(picture, scenario), size(picture.size(1)), dark);
    } else {
      var export = new FilmExport(target, out, err, maker);
      return export.write(film.order(scenario, script.every(), size(FilmOptions.SIZE), dark));
    }
    return ExitStatus.DONE;
  }

  private PictureSize size(PictureSize customary) {
    PictureSize asked = sides == null ? customary : sides;
    return new PictureSize(asked.width(), asked.height(), scale == null ? 1 : scale);
  }

  private int place(PictureKind picture, Scenario scenario) throws UnusableException {
    if (contender == null) {
      return 0;
    }
    int most = scenario.setup().contenders().size();
    if (!picture.isOfContender()) {
      throw new UnusableException(
          "--contender must stand beside plane, network or units, got " + picture.id());
    }
    if (contender < 1 || contender > most) {
      throw new UnusableException(
          "--contender must be a whole number from 1 to " + most + ", got " + contender);
    }
    return contender - 1;
  }

  /** Refuses options that would change nothing. */
  private void check() throws UnusableException {
    boolean drawn = what.film || what.picture != null;
    refuse(what.film || what.code != null ? step : null, "--step", "--picture or --table");
    refuse(what.picture == null ? contender : null, "--contender", "--picture");
    refuse(drawn ? null : sides, "--size", "--picture or --film");
    refuse(drawn ? null : scale, "--scale", "--picture or --film");
    refuse(dark && !drawn ? "" : null, "--dark", "--picture or --film");
    if (!what.film && film.isGiven()) {
      refuse("", film.given(), "--film");
    }
    if (what.code == null && script.isGiven() && !(what.film && script.isStrideAlone())) {
      refuse("", script.given(), script.given().equals("--every") ? "--code or --film" : "--code");
    }
  }

  private static void refuse(@Nullable Object given, String option, String beside)
      throws UnusableException {
    if (given != null) {
      throw new UnusableException(option + " must stand beside " + beside);
    }
  }
}
