package flatline.cli;

import flatline.cli.argument.Arguments;
import flatline.cli.argument.Given;
import flatline.cli.argument.Itinerary;
import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.RunLength;
import flatline.cli.argument.ScenarioInput;
import flatline.cli.argument.UnusableException;
import flatline.cli.report.ExitStatus;
import flatline.interchange.result.AutopsyText;
import flatline.model.autopsy.CauseFinder;
import flatline.model.autopsy.Finding;
import flatline.model.autopsy.Sentence;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code flatline autopsy}: says why every unit of a run died, fell silent or came back. */
final class AutopsyCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  private final Arguments arguments = new Arguments();

  private final Given<String> source = ScenarioInput.parameter(arguments);

  private final RunLength length = new RunLength(arguments.atMostOne());

  private final Given<String> target =
      arguments
          .option("--out", "FILE", "Write the findings to FILE as JSON; - is standard output.")
          .text();

  AutopsyCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The command with all that it takes. */
  CommandSpec spec() {
    return arguments.of(
        this, "autopsy", "Trains a scenario and says why units died, fell silent or came back.");
  }

  @Override
  public Integer call() throws UnusableException, IOException {
    Scenario scenario = ScenarioInput.read(source.get(), err);
    Itinerary itinerary = Itinerary.of(scenario, length, List.of());
    ResultOutput json = target.isGiven() ? ResultOutput.of(target.get(), out) : null;
    Timeline timeline = run(scenario, itinerary);
    if (json != null) {
      json.write(stream -> AutopsyText.write(timeline, stream));
    }
    if (json == null || !json.isStandardOutput()) {
      print(timeline);
    }
    return ExitStatus.DONE;
  }

  private static Timeline run(Scenario scenario, Itinerary itinerary) {
    Timeline timeline = new Timeline(scenario);
    while (!timeline.isAtEnd() && here(timeline, itinerary) < itinerary.length()) {
      timeline.advance();
    }
    return timeline;
  }

  private static long here(Timeline timeline, Itinerary itinerary) {
    return itinerary.inEpochs() ? timeline.now().epoch() : timeline.position();
  }

  private void print(Timeline timeline) {
    CauseFinder finder = new CauseFinder(timeline);
    for (int i = 0; i < timeline.scenario().setup().contenders().size(); i++) {
      out.println(timeline.scenario().setup().contenders().get(i).id() + ":");
      List<Finding> findings = finder.examine(i);
      int layers = timeline.scenario().setup().hidden().size();
      findings.forEach(finding -> print(finding, layers));
      if (timeline.eventCount(i) > findings.size()) {
        out.println("  and " + (timeline.eventCount(i) - findings.size()) + " later ones");
      }
    }
  }

  private void print(Finding finding, int layers) {
    LifeEvent event = finding.event();
    String unit =
        event.layer() == layers
            ? "output unit"
            : String.format(Locale.ROOT, "layer %d, unit %d", event.layer() + 1, event.unit() + 1);
    out.println("  " + unit + ": " + Sentence.of(finding));
  }
}
