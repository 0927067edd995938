package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that nobody got are no success. */
class OutputTest {

  private static final String SCENARIO = "assets/scenarios/opening.flatline";

  /** A disk without room, or a stream that was closed. */
  private static final class Full extends OutputStream {

    @Override
    public void write(int each) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train " + SCENARIO + " --steps 3",
        "train " + SCENARIO + " --steps 3 --out -",
        "autopsy " + SCENARIO + " --steps 3",
        "autopsy " + SCENARIO + " --steps 3 --out -",
        "convert " + SCENARIO + " --out -",
        "study " + SCENARIO + " --steps 3 --seeds 2",
        "theory",
        "theory line --networks 100",
        "selftest",
        "--help",
        "train --help",
        "--version"
      })
  void outputThatIsLostIsSaidOnceAndFails(String arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    var out = new PrintStream(new Full(), false, StandardCharsets.UTF_8);
    int status =
        CommandRunner.run(
            List.of(arguments.split(" ")),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            CommandLineRun.MAKERS);
    assertEquals(1, status);
    List<String> said =
        err.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("standard output"))
            .toList();
    assertEquals(List.of("flatline: standard output cannot be written"), said);
  }
}
