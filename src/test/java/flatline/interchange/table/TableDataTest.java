package flatline.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.model.data.DataSource.Point;
import flatline.model.data.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "x,y,c\\n1,2,a\\nabc,4,b\\n5,6,b => 1 row cannot be used: line 3: “x” must be a number, got"
            + " \"abc\"",
        "x,y,c\\n1,2,a\\n3,NaN,b\\n5,6,b => 1 row cannot be used: line 3: “y” must be a number, got"
            + " \"NaN\"",
        "x,y,c\\n1,2,a\\n3,1e999,b\\n5,6,b => 1 row cannot be used: line 3: “y” must be a number,"
            + " got \"1e999\"",
        "x,y,c\\n1,2,a\\n\\n3,,b\\n5,6, => 2 rows cannot be used: line 4: “y” must be a number, got"
            + " nothing; line 5: “c” must be a label, got nothing",
        "x,y,c\\n1,2,a\\n3,4\\n5,6,b => 1 row cannot be used: line 3: must have 3 cells, got 2",
        "x,y,c\\n1,2,a\\n3,4,b,5,6\\n5,6,b\\n7,8,a => 1 row cannot be used: line 3: must have 3"
            + " cells, got 5",
        "1,2,a\\n3,x,b\\n5,6,b => 1 row cannot be used: line 2: column 2 must be a number, got"
            + " \"x\"",
        "x,y,c\\n1,2,a\\n?,4,b\\n?,4,b\\n?,4,b\\n?,4,b\\n5,6,b\\n7,8,b\\n9,9,b\\n9,9,b => 4 rows"
            + " cannot be used: line 3: “x” must be a number, got \"?\"; line 4: “x” must be a"
            + " number, got \"?\"; line 5: “x” must be a number, got \"?\"; and 1 more",
      })
  void rowsThatCannotBeUsedAreNamedByTheirLines(String text, String expected)
      throws TableException {
    TableSurvey survey = TableFixture.ofText(text.translateEscapes());
    TableData data =
        TableData.of(survey, new Choice(0, 1, 2, new Labels.Classes("a")), new Watch());
    assertEquals(expected, data.faults().trouble().english());
    assertEquals(survey.rows(), data.points().size() + data.faults().rows());
  }

  @Test
  void oneClassAloneIsRefusedWithTheRemedy() throws TableException {
    TableSurvey survey = TableFixture.ofText("x,y,c\n1,2,a\n3,4,a\n");
    Choice choice = ChoiceGuess.of(survey);
    TableException refused =
        assertThrows(TableException.class, () -> TableFixture.data(survey).source(choice.labels()));
    assertEquals(
        "all rows have the label “a”, but two classes are needed. Add rows of another class, or"
            + " choose another column for the labels",
        refused.getMessage());
    TableException none =
        assertThrows(
            TableException.class,
            () ->
                TableData.of(survey, choice.with(new Labels.Classes("q")), new Watch())
                    .source(new Labels.Classes("q")));
    assertEquals(
        "no row has the label “q”, which shall be class 1. Choose another", none.getMessage());
  }

  @Test
  void oneSampleIsTooFew() throws TableException {
    TableSurvey survey = TableFixture.ofText("x,y,c\n1,2,a\n?,4,b\n3,?,b\n");
    TableException refused =
        assertThrows(
            TableException.class, () -> TableFixture.data(survey).source(new Labels.Classes("a")));
    assertEquals(
        "2 samples or more are needed, got 1: 2 rows cannot be used: line 3: “x” must be a number,"
            + " got \"?\"; line 4: “y” must be a number, got \"?\"",
        refused.getMessage());
  }

  @Test
  void oneColumnCannotBeTwoThings() throws TableException {
    TableSurvey survey = TableFixture.ofText("x,y,c\n1,2,a\n3,4,b\n");
    TableException refused =
        assertThrows(
            TableException.class,
            () -> TableData.of(survey, new Choice(0, 0, 2, new Labels.Classes("a")), new Watch()));
    assertEquals(
        "x, y and the label must be three columns, got “x”, “x” and “c”. Choose another one",
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "1,1,0\\n2,2,1 => 1",
        "1,1,1\\n2,2,-1 => 1",
        "1,1,-1\\n2,2,1.0 => 1",
        "1,1,0\\n2,2,2 => 2",
        "1,1,no\\n2,2,yes => yes",
        "1,1,setosa\\n2,2,virginica => setosa",
        "1,1,c\\n2,2,b\\n3,3,a => c",
        "1,1,3\\n2,2,2\\n3,3,1 => 1",
        "1,1,False\\n2,2,True => True",
      })
  void twoOrMoreValuesAreClassesOfWhichOneIsClassOne(String text, String one)
      throws TableException {
    TableSurvey survey = TableFixture.ofText(text.translateEscapes());
    assertEquals(new Labels.Classes(one), ChoiceGuess.of(survey).labels());
  }

  @Test
  void ofThreeClassesOneStandsAgainstTheRest() throws TableException {
    TableSurvey survey = TableFixture.ofText("x,y,c\n1,2,a\n3,4,b\n5,6,c\n");
    Choice choice = ChoiceGuess.of(survey).with(new Labels.Classes("b"));
    TableData data = TableData.of(survey, choice, new Watch());
    assertEquals(
        List.of(new Point(1, 2, -1), new Point(3, 4, 1), new Point(5, 6, -1)), data.points());
  }

  @Test
  void manyNumbersAreLearnedByThemselves() throws TableException {
    TableSurvey survey = TableFixture.ofText("x,y,t\n1,2,0.5\n3,4,0.25\n5,6,0.125\n");
    Choice choice = ChoiceGuess.of(survey);
    assertInstanceOf(Labels.Amounts.class, choice.labels());
    assertEquals(Task.REGRESSION, choice.labels().task());
    assertEquals(new Point(1, 2, 0.5), TableFixture.data(survey).points().getFirst());
  }
}
