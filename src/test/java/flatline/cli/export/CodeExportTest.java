package flatline.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.cli.CommandLineRun;
import flatline.interchange.code.CodeTarget;
import flatline.interchange.code.MonitorCode;
import flatline.interchange.code.RunCode;
import flatline.interchange.scenario.Presets;
import flatline.model.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeExportTest {

  @TempDir private Path folder;

  @Test
  void aRunGoesToAFile() throws Exception {
    Path file = folder.resolve("opening.py");
    CommandLineRun run =
        CommandLineRun.of(
            "export", "--code", "pytorch", "opening", "--epochs", "3", "--out", file.toString());
    assertEquals(new CommandLineRun(0, "", ""), run);
    Scenario opening = Presets.get("opening");
    long epoch = RunCode.epoch(opening);
    assertEquals(RunCode.of(opening, CodeTarget.PYTORCH, 3 * epoch, epoch), Files.readString(file));
  }

  @Test
  void aRunGoesToStandardOutput() throws Exception {
    CommandLineRun run =
        CommandLineRun.of("export", "--code", "numpy", "opening", "--steps", "7", "--every", "2");
    assertEquals(0, run.status());
    assertEquals(RunCode.of(Presets.get("opening"), CodeTarget.NUMPY, 7, 2), run.out());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "MONITOR.*")
  void aMonitorNeedsNoRun(CodeTarget target) {
    CommandLineRun run = CommandLineRun.of("export", "--code", target.id());
    assertEquals(new CommandLineRun(0, MonitorCode.of(target), ""), run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export --code numpy|SOURCE must be given beside --code numpy",
        "export --code julia opening|must be numpy, pytorch, keras, monitor-pytorch or"
            + " monitor-keras, got julia",
        "export --code numpy opening --steps 0|--steps must be 1 or more, got 0",
        "export --code numpy opening --epochs 0|--epochs must be 1 or more, got 0",
        "export --code numpy opening --every 0|--every must be 1 or more, got 0",
        "export --code numpy opening --steps 9 --epochs 2|mutually exclusive",
        "export --code numpy opening --steps 99999999|would be larger than 16 MB: ask for fewer",
        "export --code monitor-keras opening|--code monitor-keras is of no run, and needs nothing"
            + " but --out; got opening",
        "export --code monitor-pytorch --every 3|got --every",
        "export opening|--code"
      })
  void whatCannotBeUsedIsNamed(String line, String message) {
    CommandLineRun run = CommandLineRun.of(line.split(" "));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(message), run.err());
  }
}
