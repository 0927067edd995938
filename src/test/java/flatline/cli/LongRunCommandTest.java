package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongRunCommandTest {

  @TempDir private Path folder;

  @Test
  void everyContenderIsTriedAtEveryRate() throws IOException {
    Path csv = folder.resolve("long.csv");
    CommandLineRun run =
        CommandLineRun.of(
            "longrun",
            "--contenders=relu,identity",
            "--rates=0.01,0.001",
            "--steps=200000",
            "--seeds=2",
            "--out=" + csv);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("rate 0.001 "), run.out());
    assertTrue(run.out().contains("none are there"), run.out());
    List<String> lines = Files.readAllLines(csv);
    assertEquals(1 + 4 * 10, lines.size());
    assertTrue(lines.get(1).startsWith("relu,,0.01,20000,2,"), lines.get(1));
    assertTrue(lines.getLast().startsWith("identity,,0.001,200000,2,"), lines.getLast());
    assertTrue(lines.getLast().endsWith(",,,"), lines.getLast());
  }

  @Test
  void whatIsWrittenIsTheSameEveryTime() {
    String[] asked = {
      "longrun", "--contenders=leaky_relu:0.1", "--steps=200000", "--seeds=3", "--out=-"
    };
    CommandLineRun once = CommandLineRun.of(asked);
    assertTrue(once.out().contains("\"learningRate\": 0.01"), once.out());
    assertTrue(once.out().contains("\"complete\": true"), once.out());
    assertEquals(once.out(), CommandLineRun.of(asked).out());
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    CommandLineRun steps = CommandLineRun.of("longrun", "--steps=300000");
    assertEquals(2, steps.status());
    assertTrue(steps.err().contains("steps must be a multiple of 200000"), steps.err());
    CommandLineRun rate = CommandLineRun.of("longrun", "--rates=0.1,-1");
    assertEquals(2, rate.status());
    assertTrue(rate.err().contains("learningRate must be a finite number above 0"), rate.err());
  }
}
