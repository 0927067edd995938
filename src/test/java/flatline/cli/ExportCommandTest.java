package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for by options, written by makers that note it. */
class ExportCommandTest {

  @TempDir private Path folder;

  private CommandLineRun run(String line, String file) {
    var words =
        Stream.concat(
            Stream.of("export"),
            Stream.concat(Arrays.stream(line.split(" ")), Stream.of("--out", folder + "/" + file)));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "--picture run opening,a.svg,svg run 3000 0 1280x800@1 light",
    "--picture plane opening --contender 2 --step 41,a.png,png plane 41 1 480x480@1 light",
    "--picture loss opening --size 300x200 --scale 3 --dark,a.png,png loss 3000 0 300x200@3 dark",
    "--picture units opening --step 0,a.svg,svg units 0 0 640x96@1 light",
  })
  void aPictureIsWhatIsAskedFor(String line, String file, String expected) throws IOException {
    CommandLineRun run = run(line, file);
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertEquals(expected, read(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--picture face opening|a.svg|'--picture': must be one of run, plane, network, units,"
            + " loss,",
        "--picture run opening|a.bmp|--out must end with .svg or .png for a picture, got",
        "--picture run opening --scale 2|a.svg|--scale must stand beside a .png",
        "--picture run opening --scale 5|a.png|--scale must be a whole number from 1 to 4, got 5",
        "--picture run opening --size 9x9|a.png|width must be a whole number from 64 to 8192, got"
            + " 9",
        "--picture run opening --size big|a.png|must be WIDTHxHEIGHT in pixels, such as 1280x720",
        "--picture run opening --size 8192x8192 --scale 4|a.png|at most 64 million pixels",
        "--picture plane opening --contender 3|a.png|must be a whole number from 1 to 2, got 3",
        "--picture loss opening --contender 1|a.png|must stand beside plane, network or units",
        "--picture run opening --frames 3|a.png|--frames must stand beside --film",
        "--film opening --step 3|a.gif|--step must stand beside --picture or --table",
        "--film opening --from 9 --to 9|a.gif|--to must be greater than from, which is 9, got 9",
        "--film opening --frames 1|a.gif|--frames must be a whole number from 2 to 2000, got 1",
        "--film opening --frames 9 --every 2|a.gif|--frames must stand without --every, got both",
        "--film opening --every 1|a.gif|--every must give 2 to 2000 frames, not 3001, got 1",
        "--film opening --fps 60|a.gif|--fps must be a whole number from 1 to 50, got 60",
        "--film opening --show all|a.gif|must name planes, networks or charts",
        "--film opening|a.mp4|--out must end with .gif for a film, or with /",
        "--film opening|none/a.gif|cannot be written: there is no folder",
        "--table faces opening|a.csv|must be one of curves, weights",
        "--table curves opening|a.txt|--out must end with .csv for a table",
        "--table curves opening --dark|a.csv|--dark must stand beside --picture or --film",
        "opening|a.csv|--picture",
        "--picture run --film opening|a.csv|mutually exclusive",
        "--picture run no-such|a.svg|no-such: ",
      })
  void whatCannotBeIsRefusedByName(String line, String file, String expected) throws IOException {
    CommandLineRun run = run(line, file);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(expected), run::err);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFilmHasTheFramesThatAreAskedFor() {
    String file = folder.resolve("a.gif").toString();
    CommandLineRun run = run("--film opening --from 10 --to 20 --every 4 --fps 5", "a.gif");
    assertEquals("", run.err());
    assertEquals(file + ": 4 frames, steps 10 to 20\n", run.out());
    assertEquals(
        "gif [10, 14, 18, 20] 5/s FilmContent[planes=true, networks=true, charts=true]"
            + " 960x600 a.gif",
        NotedPictures.film);
    run("--film opening --to 9 --frames 100 --show charts,planes --size 640x480", "frames/");
    assertEquals(
        "frames [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] 12/s FilmContent[planes=true, networks=false,"
            + " charts=true] 640x480 frames",
        NotedPictures.film.replace("a.gif", ""));
  }

  @Test
  void curvesStandInATableWithALineForEachStep() throws IOException {
    CommandLineRun run = run("--table curves bad-initialization --step 40", "a.csv");
    assertEquals(0, run.status());
    List<String> lines = read("a.csv").lines().toList();
    assertEquals(
        "step,relu.loss,relu.dead,leaky_relu:0.1.loss,leaky_relu:0.1.inactive", lines.getFirst());
    assertEquals(42, lines.size());
    assertTrue(lines.get(1).startsWith("0,"));
    assertTrue(lines.getLast().startsWith("40,"));
    assertEquals(5, lines.getLast().split(",", -1).length);
  }

  @Test
  void aTableOfCurvesEndsAtTheStepThatIsAskedForAndIsTheRecordOfTheRun() throws IOException {
    run("--table curves opening --step 10", "a.csv");
    CommandLineRun train =
        CommandLineRun.of("train", "opening", "--steps", "10", "--record", "7", "--out", "-");
    String loss = read("a.csv").lines().toList().get(8).split(",", -1)[1];
    assertTrue(train.out().contains("\"trainLoss\": " + loss), () -> loss + train.out());
  }

  @Test
  void weightsStandInATableWithALineForEach() throws IOException {
    CommandLineRun run = run("--table weights opening --step 3", "a.csv");
    assertEquals(0, run.status());
    List<String> lines = read("a.csv").lines().toList();
    assertEquals("step,contender,layer,unit,input,value", lines.getFirst());
    assertEquals(1 + 2 * (8 * 3 + 9), lines.size());
    assertTrue(lines.get(1).startsWith("3,relu,0,0,0,"));
    assertTrue(lines.get(3).startsWith("3,relu,0,0,,"), () -> lines.get(3));
    assertFalse(Files.exists(folder.resolve("b.csv")));
  }
}
