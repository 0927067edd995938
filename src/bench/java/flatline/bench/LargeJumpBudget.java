package flatline.bench;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds jumps and a hinge line under the mouse to their budget where there are very many samples.
 */
public final class LargeJumpBudget {

  private static final int SAMPLES = 300_000;

  private LargeJumpBudget() {}

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args how many jumps and moves to make
   */
  public static void main(String... args)
      throws InterruptedException, IOException, ScenarioException {
    var app = RunningApp.start(write().toString());
    int count = Integer.parseInt(args[0]);
    JumpBudget.jumps(app, RunningApp.STEPS, count, "of 300,000 samples");
    app.pullHinge("of 300,000 samples", count);
    app.close();
    System.exit(0);
  }

  /** The run that opens by itself, with other data; the file goes with the program. */
  private static Path write() throws IOException, ScenarioException {
    Path file = Files.createTempFile("large", ".flatline");
    file.toFile().deleteOnExit();
    Scenario opening = Presets.opening().scenario();
    var data = new DataSource.Generated(DataKind.CIRCLE, SAMPLES, 0.05);
    ScenarioFile.write(opening.with(builder -> builder.data(data)), file);
    return file;
  }
}
