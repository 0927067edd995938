package flatline.cli.report;

import flatline.model.lesson.Lesson;
import flatline.model.lesson.Operand;
import flatline.model.lesson.Question;
import flatline.model.lesson.check.Checked;
import flatline.model.lesson.check.Evidence;
import flatline.model.lesson.check.LessonCheck;
import flatline.model.lesson.check.Reply;
import flatline.model.number.Numbers;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says step by step what of a lesson holds, and what was found. */
public final class LessonReport {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public LessonReport(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints it.
   *
   * @return whether all was checked, and holds
   */
  public boolean print(Lesson lesson, LessonCheck check) {
    out.println(Terminal.printable(lesson.title()));
    List<Checked> results = check.results();
    for (int i = 0; i < lesson.steps().size(); i++) {
      int step = i;
      List<Checked> ofStep = results.stream().filter(each -> each.step() == step).toList();
      if (!ofStep.isEmpty()) {
        out.println(
            String.format(
                Locale.ROOT,
                "%3d  %s",
                step + 1,
                Terminal.printable(lesson.steps().get(step).heading())));
        ofStep.forEach(this::print);
      }
    }
    long holding = results.stream().filter(Checked::holds).count();
    out.println(holding + " of " + check.count() + " hold" + early(results.size(), check.count()));
    out.flush();
    return holding == check.count();
  }

  private static String early(int done, int all) {
    return done < all ? "; ended early, " + (all - done) + " not checked" : "";
  }

  private void print(Checked checked) {
    String verdict = checked.holds() ? "     holds  " : "     FAILS  ";
    out.println(
        verdict
            + switch (checked) {
              case Checked.OfClaim(int _, var claim, Evidence found) ->
                  line(claim.line(), claim.text()) + found(claim.condition().observed(), found);
              case Checked.OfQuestion(int _, Question question, Reply reply) ->
                  line(question.origin().line(), question.origin().text())
                      + reply(question.choices(), reply);
            });
  }

  private static String line(int line, String text) {
    return String.format(Locale.ROOT, "line %d: %s: ", line, text);
  }

  private static String found(List<Operand.Observed> observed, Evidence found) {
    return switch (found) {
      case Evidence.InManyRuns(int holding, int seeds, boolean _) ->
          "in " + holding + " of " + seeds;
      case Evidence.InOneRun one when observed.size() == 1 -> value(one.value(0));
      case Evidence.InOneRun one ->
          IntStream.range(0, observed.size())
              .mapToObj(i -> observed.get(i).text() + " is " + value(one.value(i)))
              .collect(Collectors.joining(", "));
    };
  }

  private static String reply(Question.Choices choices, Reply reply) {
    return switch (reply) {
      case Reply.OfNumber(double value, boolean isAmongChoices) ->
          value(value) + (isAmongChoices ? "" : ", which is none of the choices");
      case Reply.OfChoice(int place, boolean isAmongChoices) ->
          isAmongChoices && choices instanceof Question.Choices.Listed list
              ? Terminal.printable(list.labels().get(place))
              : "cannot be said";
    };
  }

  /** A network that diverged has no numbers. */
  private static String value(double value) {
    return Double.isNaN(value) ? "no number" : Numbers.shortest(value);
  }
}
