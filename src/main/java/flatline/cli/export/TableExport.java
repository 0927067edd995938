package flatline.cli.export;

import flatline.cli.argument.ResultOutput;
import flatline.cli.argument.UnusableException;
import flatline.interchange.result.RunTables;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;

/** Writes a run as a table. */
public record TableExport(String target, PrintStream out) {

  private static final String SUFFIX = ".csv";

  /** Makes the run up to a step, or its end if that is before, and writes the table. */
  public void write(TableKind kind, Scenario scenario, long step)
      throws UnusableException, IOException {
    ResultOutput file = ResultOutput.of(target, out);
    if (!file.isStandardOutput() && !target.endsWith(SUFFIX)) {
      throw new UnusableException("--out must end with .csv for a table, got \"" + target + "\"");
    }
    Snapshot run = Snapshot.of(scenario, step);
    file.write(stream -> {
      switch (kind) {
        case CURVES -> RunTables.writeCurves(run, stream);
        case WEIGHTS -> RunTables.writeWeights(run, stream);
      }
    });
  }
}
