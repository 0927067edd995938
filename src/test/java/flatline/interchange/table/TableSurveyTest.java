package flatline.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.DataSource.Point;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSurveyTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "xor01.csv => x1/x2/xor 4 1:2",
        "xor11.txt => column 1/column 2/column 3 4 1:2",
        "flowers.csv => SepalLengthCm/SepalWidthCm/Species 60 setosa:20",
        "microchips.txt => column 1/column 2/column 3 60 1:24",
        "chips-de.csv => Prüfung 1/Prüfung 2/bestanden 30 ja:14",
        "moons.tsv => X1/X2/label 80 1:40",
        "blobs.csv => feature one/feature two/cluster 50 left:25",
      })
  void tablesAsPeopleHaveThemAreReadAsTheyAreMeant(String file, String expected)
      throws IOException, TableException {
    TableSurvey survey = TableFixture.survey(file);
    Choice choice = ChoiceGuess.of(survey);
    TableData data = TableFixture.data(survey);
    String one = ((Labels.Classes) choice.labels()).one();
    long ones = data.points().stream().filter(each -> each.label() == 1).count();
    assertEquals(
        expected,
        name(survey, choice.x())
            + "/"
            + name(survey, choice.y())
            + "/"
            + name(survey, choice.label())
            + " "
            + data.points().size()
            + " "
            + one
            + ":"
            + ones);
    assertEquals(0, data.faults().rows());
    assertEquals(survey.rows(), data.source(choice.labels()).size());
  }

  private static String name(TableSurvey survey, int column) {
    return survey.columns().get(column).shown().replaceAll("[“”]", "");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '$',
      delimiterString = "=>",
      value = {
        "MARKx,y,c\\n1,2,a\\n3,4,b => plain, three columns",
        "x,y,c\\r\\n1,2,a\\r\\n3,4,b\\r\\n => CRLF",
        "x,y,c\\r1,2,a\\r3,4,b => old line ends",
        "\\n\\nx,y,c\\n\\n1,2,a\\n,,\\n3,4,b\\n\\n => empty lines",
        "\"x\",\"y\",\"c\"\\n\"1\",\"2\",\"a\"\\n\"3\",\"4\",\"b\" => quotes",
        "x;y;c\\n1,0;2,0;a\\n3,0;4,0;b => decimal comma",
        "x\\ty\\tc\\n1\\t2\\ta\\n3\\t4\\tb => tabs",
        "x|y|c\\n1|2|a\\n3|4|b => bars",
        "x   y c\\n1  2   a\\n 3 4 b => blanks",
        "1,2,a\\n3,4,b => no header",
        "# made today\\nx,y,c\\n1,2,a\\n3,4,b => comment",
        "x,y,c,\\n1,2,a,\\n3,4,b, => separator at the end",
        "x, y, c\\n1, 2, a\\n3, 4, b => blanks after commas",
      })
  void whateverTheTableIsWrittenInItHoldsTheSame(String text, String what) throws TableException {
    TableSurvey survey = TableFixture.ofText(text.translateEscapes().replace("MARK", "\uFEFF"));
    assertEquals(3, survey.columns().size(), what);
    assertEquals(
        List.of(new Point(1, 2, 1), new Point(3, 4, -1)), TableFixture.data(survey).points(), what);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "ISO-8859-1", "UTF-16"})
  void spreadsheetsOfAllCountriesAreRead(String charset) throws IOException, TableException {
    Path file = folder.resolve("größen.csv");
    Files.writeString(file, "Länge;Größe;Art\n1,5;2;süß\n2;3;sauer\n", Charset.forName(charset));
    TableSurvey survey = TableSurvey.of(TableText.read(file), new Watch());
    assertEquals("“Länge”", survey.columns().getFirst().shown());
    assertEquals("süß", survey.columns().getLast().values().getFirst().text());
    assertEquals(new Point(1.5, 2, 1), TableFixture.data(survey).points().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "'' => there are no rows with values in it. A table has a row for each sample: two numbers"
            + " and a label",
        "x,y,c => two columns must hold numbers, the inputs, got 0. Write numbers like 1.5 or,"
            + " between semicolons or tabs, 1,5",
        "1,2\\n3,4 => a table must have 3 columns or more, two inputs and a label, got 2. Samples"
            + " are points of a plane: for a single input, add a column of zeros. Cells are"
            + " separated by a comma, a semicolon, a tab or a blank",
        "a,b,1\\nc,d,2 => two columns must hold numbers, the inputs, got 1. Write numbers like 1.5"
            + " or, between semicolons or tabs, 1,5",
        "x,y,c\\n1,2,a\\n3,\"4,b\\n5,6,a => after line 2: a cell that begins with a quote must end"
            + " with one. Close the quote, or take it away",
      })
  void whatIsNoTableIsRefusedWithTheRemedy(String text, String expected) {
    TableException refused =
        assertThrows(TableException.class, () -> TableFixture.ofText(text.translateEscapes()));
    assertEquals(expected, refused.getMessage());
  }

  @Test
  void moreThanAMillionRowsAreRefusedWithTheLimit() {
    String text = "1,2,0\n".repeat(1_000_001);
    TableException refused = assertThrows(TableException.class, () -> TableFixture.ofText(text));
    assertEquals(
        "a table may have at most 1,000,000 rows, this one has more. Leave some out from line"
            + " 1000001 on",
        refused.getMessage());
  }

  @Test
  void aMillionRowsAreReadAndWhoDoesNotWaitStopsIt() throws TableException {
    var text = new StringBuilder("x,y,class\n");
    for (int i = 0; i < 1_000_000; i++) {
      text.append(i % 977).append(".5,").append(i % 991).append(",").append(i % 2).append('\n');
    }
    TableSurvey survey = TableFixture.ofText(text.toString());
    TableData data = TableFixture.data(survey);
    assertEquals(1_000_000, data.points().size());
    assertEquals(1_000_000, data.source(ChoiceGuess.of(survey).labels()).size());
    var watch = new Watch();
    watch.cancel();
    assertThrows(CancellationException.class, () -> TableSurvey.of(survey.table(), watch));
  }

  @Test
  void namesOfColumnsAndKindsOfValuesAreTold() throws TableException {
    TableSurvey survey = TableFixture.ofText("n,w,c,m\n1,a,0,\n2,b,0,NA\n3,c,1,4\n");
    String told =
        survey.columns().stream()
            .map(each ->
                each.name() + ":" + each.numbers() + "/" + each.others() + "/" + each.missing())
            .collect(Collectors.joining(" "));
    assertEquals("n:3/0/0 w:0/3/0 c:3/0/0 m:1/0/2", told);
  }

  @Test
  void tablesAmongWhatWasCopiedAreTold() {
    assertTrue(Dialect.isTable("0,0,0\n0,1,1\n"));
    assertTrue(Dialect.isTable("x\ty\tc\n1\t2\ta\n"));
    assertFalse(Dialect.isTable("Dear all,\nplease, open this, and look.\n"));
    assertFalse(Dialect.isTable("0.5"));
    assertFalse(Dialect.isTable("https://playground.tensorflow.org/#activation=relu"));
    assertFalse(Dialect.isTable(""));
  }

  @Test
  void filesOfTablesAreToldByTheirNames() {
    assertTrue(TableText.isNamed("A.CSV"));
    assertTrue(TableText.isNamed("a.tsv"));
    assertTrue(TableText.isNamed("a.txt"));
    assertFalse(TableText.isNamed("a.flatline"));
  }
}
