package flatline.cli.argument;

import flatline.interchange.GivenPath;
import flatline.interchange.json.Shown;
import flatline.interchange.table.Choice;
import flatline.interchange.table.ChoiceGuess;
import flatline.interchange.table.Labels;
import flatline.interchange.table.SurveyedColumn;
import flatline.interchange.table.TableData;
import flatline.interchange.table.TableException;
import flatline.interchange.table.TableSurvey;
import flatline.interchange.table.TableText;
import flatline.interchange.table.Watch;
import flatline.model.data.DataSource;
import flatline.model.data.Task;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Samples out of a table, in place of those of the scenario. */
public final class TableInput {

  private static final String OF_COLUMN = "COLUMN";

  private final Given<String> file;
  private final Given<String> x;
  private final Given<String> y;
  private final Given<String> label;
  private final Given<String> one;
  private final Given<Boolean> leaveOut;

  /** Adds its options. */
  public TableInput(Arguments arguments) {
    file =
        arguments
            .option(
                "--data",
                "FILE",
                "Learn from the rows of FILE instead: a table with two columns of numbers and one"
                    + " of labels, as CSV or with tabs, semicolons or blanks.")
            .text();
    x =
        arguments
            .option(
                "--x", OF_COLUMN, "With --data: the first input, by its name or its number from 1.")
            .text();
    y = arguments.option("--y", OF_COLUMN, "With --data: the second input.").text();
    label =
        arguments
            .option(
                "--label",
                OF_COLUMN,
                "With --data: the labels; without these three, as they are most likely meant.")
            .text();
    one =
        arguments
            .option(
                "--class-one",
                "VALUE",
                "With --data: the label that is class 1; whatever else stands there is class 0.")
            .text();
    leaveOut =
        arguments.flag("--leave-out", "With --data: leave out the rows that cannot be used.");
  }

  /**
   * The scenario with the samples of the table, if one was given.
   *
   * @param remarks where it is said how the table was read
   * @throws UnusableException if it cannot be used; the message begins with its name
   */
  public Scenario in(Scenario scenario, PrintStream remarks) throws UnusableException {
    if (!file.isGiven()) {
      if (Stream.of(x, y, label, one, leaveOut).anyMatch(Given::isGiven)) {
        throw new UnusableException(
            "--x, --y, --label, --class-one and --leave-out must stand beside --data, got no"
                + " --data");
      }
      return scenario;
    }
    try {
      var watch = new Watch();
      TableSurvey survey = TableSurvey.of(TableText.read(GivenPath.of(file.get())), watch);
      Choice choice = choice(survey, scenario.setup().loss().task());
      TableData data = TableData.of(survey, choice, watch);
      if (data.faults().rows() > 0 && !leaveOut.isGiven()) {
        throw unusable(
            data.faults().trouble().english() + ". Mend them, or leave them out with --leave-out");
      }
      DataSource.Points points = data.source(choice.labels());
      remark(survey, choice, data, remarks);
      return scenario.with(builder -> builder.otherData(points));
    } catch (TableException | IOException | Refusal unusable) {
      throw unusable(unusable.getMessage());
    }
  }

  private UnusableException unusable(@Nullable String why) {
    return new UnusableException(file.get() + ": " + why);
  }

  private Choice choice(TableSurvey survey, Task task) throws UnusableException {
    Choice guess =
        ChoiceGuess.of(survey, column(survey, x), column(survey, y), column(survey, label));
    if (task == Task.REGRESSION) {
      if (one.isGiven()) {
        throw unusable(
            one.name() + " is for classification, but the task of the scenario is regression");
      }
      return guess.with(new Labels.Amounts());
    }
    SurveyedColumn labels = survey.columns().get(guess.label());
    return guess.with(new Labels.Classes(one.isGiven() ? one.get() : one(labels, guess.labels())));
  }

  private String one(SurveyedColumn labels, Labels guess) throws UnusableException {
    List<SurveyedColumn.Value> values = labels.values();
    if (values.isEmpty() || values.size() > 2 || !(guess instanceof Labels.Classes(String found))) {
      String all =
          values.isEmpty()
              ? "more than " + SurveyedColumn.MOST_VALUES
              : values.stream()
                  .map(each -> Shown.text(each.text()))
                  .collect(Collectors.joining(", "));
      throw unusable(
          labels.shown()
              + " must have two values to be classes, got "
              + all
              + ". Say with --class-one which is class 1 against all others, or take a scenario"
              + " whose task is regression");
    }
    return found;
  }

  private Optional<SurveyedColumn> column(TableSurvey survey, Given<String> option)
      throws UnusableException {
    if (!option.isGiven()) {
      return Optional.empty();
    }
    String given = option.get().strip();
    List<SurveyedColumn> columns = survey.columns();
    Optional<SurveyedColumn> found =
        columns.stream()
            .filter(each -> each.name().equalsIgnoreCase(given))
            .findFirst()
            .or(() ->
                columns.stream()
                    .filter(each -> Integer.toString(each.index() + 1).equals(given))
                    .findFirst());
    if (found.isEmpty()) {
      String names =
          columns.stream()
              .map(SurveyedColumn::name)
              .filter(name -> !name.isEmpty())
              .limit(20)
              .map(name -> Shown.text(name) + ", ")
              .collect(Collectors.joining());
      throw unusable(
          option.name()
              + " must be "
              + names
              + "or a number from 1 to "
              + columns.size()
              + ", got "
              + Shown.text(option.get()));
    }
    return found;
  }

  private static void remark(
      TableSurvey survey, Choice choice, TableData data, PrintStream remarks) {
    List<SurveyedColumn> columns = survey.columns();
    String labels = columns.get(choice.label()).shown();
    String meaning =
        choice.labels() instanceof Labels.Classes(String one)
            ? labels + " is the label: “" + one + "” is class 1, all else class 0"
            : labels + " is the number to be learned";
    remarks.println(
        survey.table().name()
            + ": "
            + data.points().size()
            + " samples; x is "
            + columns.get(choice.x()).shown()
            + ", y is "
            + columns.get(choice.y()).shown()
            + "; "
            + meaning
            + ".");
    if (data.faults().rows() > 0) {
      remarks.println("Left out: " + data.faults().first().english() + ".");
    }
  }
}
