package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.model.scenario.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableInputTest {

  private static final String XOR = "a,b,c\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n";

  @TempDir private Path folder;

  @Test
  void aTableIsTrainedOnInPlaceOfTheScenariosData() throws IOException {
    CommandLineRun run = run(XOR, "{\"flatline\": 1}", "train", "--steps", "20");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        "data.csv: 4 samples; x is “a”, y is “b”; “c” is the label: “1” is class 1, all else class"
            + " 0.\n",
        run.err());
  }

  @Test
  void convertWritesItsRowsAsPoints() throws IOException, ScenarioException {
    Path out = folder.resolve("out.flatline");
    CommandLineRun run =
        run(
            XOR + "x,1,0\n",
            "{\"flatline\": 1}",
            "convert",
            "--out",
            out.toString(),
            "--leave-out",
            "--x",
            "2",
            "--y",
            "A",
            "--class-one",
            "0");
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.err().endsWith("Left out: line 6: “a” must be a number, got \"x\".\n"), run.err());
    Setup setup = ScenarioFile.read(out).setup();
    assertEquals(
        DataSource.Points.of(
            List.of(
                new Point(0, 0, 1), new Point(1, 0, -1), new Point(0, 1, -1), new Point(1, 1, 1))),
        setup.data());
    assertEquals(4, setup.training().batchSize());
  }

  @Test
  void numbersAreLearnedWhereTheTaskOfTheScenarioIsRegression() throws IOException {
    String scenario =
        """
        {"flatline": 1, "data": {"kind": "regression_plane"}, "task": "regression",
         "loss": "squared_error"}
        """;
    CommandLineRun run = run(XOR, scenario, "train", "--steps", "5");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("“c” is the number to be learned"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '$',
      delimiterString = "=>",
      value = {
        "a,b,c\\n1,2,x\\n3,q,y => $$ => 1 row cannot be used: line 3: “b” must be a number, got"
            + " \"q\". Mend them, or leave them out with --leave-out",
        "1,2,a\\n3,4,b\\n5,6,c => $$ => column 3 must have two values to be classes, got \"a\","
            + " \"b\", \"c\". Say with --class-one which is class 1 against all others, or take a"
            + " scenario whose task is regression",
        "a,b,c\\n1,2,x\\n3,4,y => --label q => --label must be \"a\", \"b\", \"c\", or a number"
            + " from 1 to 3, got \"q\"",
        "a,b,c\\n1,2,x\\n3,4,y => --x a --y a => x, y and the label must be three columns, got “a”,"
            + " “a” and “c”. Choose another one",
        "1,2\\n3,4 => $$ => a table must have 3 columns or more, two inputs and a label, got 2."
            + " Samples are points of a plane: for a single input, add a column of zeros. Cells are"
            + " separated by a comma, a semicolon, a tab or a blank",
        "1,2,a\\n3,4,a => $$ => all rows have the label “a”, but two classes are needed. Add rows"
            + " of another class, or choose another column for the labels",
      })
  void whatCannotBeUsedIsNamedWithTheRemedy(String text, String options, String expected)
      throws IOException {
    String[] more = options.isEmpty() ? new String[0] : options.split(" ");
    CommandLineRun run = run(text.translateEscapes(), "{\"flatline\": 1}", "train", more);
    assertEquals(2, run.status());
    assertEquals(folder.resolve("data.csv") + ": " + expected + "\n", message(run));
  }

  @Test
  void optionsOfATableStandBesideOne() {
    CommandLineRun run = CommandLineRun.of("train", "--label", "c", "bad-initialization");
    assertEquals(2, run.status());
    assertEquals(
        "--x, --y, --label, --class-one and --leave-out must stand beside --data, got no --data\n",
        message(run));
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    CommandLineRun run =
        CommandLineRun.of(
            "train", "--data", folder.resolve("no.csv").toString(), "bad-initialization");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no.csv: cannot be read: there is no such file"), run.err());
  }

  private static String message(CommandLineRun run) {
    return run.err().replaceFirst("^flatline train: ", "");
  }

  private CommandLineRun run(String table, String scenario, String command, String... options)
      throws IOException {
    Path data = Files.writeString(folder.resolve("data.csv"), table);
    Path source = Files.writeString(folder.resolve("s.flatline"), scenario);
    var arguments = new ArrayList<>(List.of(command, source.toString()));
    arguments.addAll(List.of("--data", data.toString()));
    arguments.addAll(List.of(options));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
