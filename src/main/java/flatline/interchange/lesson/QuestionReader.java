package flatline.interchange.lesson;

import flatline.model.lesson.Condition;
import flatline.model.lesson.Operand;
import flatline.model.lesson.Quantity;
import flatline.model.lesson.Question;
import flatline.model.lesson.Question.Choices;
import flatline.model.lesson.Question.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is to be predicted. */
final class QuestionReader {

  private static final int MOST_CHOICES = 8;
  private static final Pattern ASK = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)");
  private static final Pattern RANGE =
      Pattern.compile("(-?\\d{1,6})\\s*\\.\\.\\s*(-?\\d{1,6})\\s*(%?)");

  private final Directive ask;
  private final Directive answer;
  private final Subject subject;

  QuestionReader(Directive ask, Directive answer, Subject subject) {
    this.ask = ask;
    this.answer = answer;
    this.subject = subject;
  }

  /**
   * Reads the question.
   *
   * @throws LessonException if the question or its answer cannot be used
   */
  Question read() throws LessonException {
    Matcher words = ASK.matcher(ask.value());
    if (!words.matches()) {
      throw ask.refuse("end with what can be said, as in (0..8) or (yes, no)");
    }
    Choices choices = choices(words.group(2));
    return new Question(
        words.group(1),
        choices,
        answer(choices),
        new Question.Origin(answer.value(), answer.line()));
  }

  private Choices choices(String text) throws LessonException {
    Matcher range = RANGE.matcher(text.strip());
    if (range.matches()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      if (to <= from) {
        throw ask.refuse("have a range that goes up", text);
      }
      return new Choices.Between(from, to, !range.group(3).isEmpty());
    }
    List<String> labels = Pattern.compile(",").splitAsStream(text).map(String::strip).toList();
    boolean usable =
        labels.size() > 1
            && labels.size() <= MOST_CHOICES
            && labels.stream().noneMatch(String::isEmpty)
            && labels.stream().distinct().count() == labels.size();
    if (!usable) {
      throw ask.refuse("have a range or 2 to " + MOST_CHOICES + " different choices", text);
    }
    return new Choices.Listed(labels);
  }

  private Solution answer(Choices choices) throws LessonException {
    if (OperandReader.isNumber(answer.value())) {
      throw answer.refuse("be computed, as in relu.dead at step 200, not typed in");
    }
    return switch (choices) {
      case Choices.Between range -> measured(range);
      case Choices.Listed list -> conditions(list);
    };
  }

  private Solution measured(Choices.Between range) throws LessonException {
    Operand.Observed observed = new OperandReader(subject, answer).observed(answer.value());
    boolean share = observed.quantity().kind() == Quantity.Kind.SHARE;
    if (share != range.percent()) {
      throw ask.refuse(
          share
              ? "be in percent for an answer that is a share, as in (0..100 %)"
              : "not be in percent for an answer that is no share");
    }
    return new Solution.Measured(observed);
  }

  private Solution conditions(Choices.Listed list) throws LessonException {
    List<String> parts = answer.parts();
    if (parts.size() != list.labels().size() - 1) {
      throw answer.refuse(
          "have a condition for every choice but the last, " + (list.labels().size() - 1));
    }
    List<Condition> conditions = new ArrayList<>();
    for (String part : parts) {
      conditions.add(new ConditionReader(subject, answer).read(part));
    }
    return new Solution.FirstThatHolds(conditions);
  }
}
