package flatline.viewmodel;

import flatline.model.lesson.Question.Choices;
import flatline.model.lesson.check.Reply;
import flatline.model.number.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What can be said to a question, as few things as there is room for. */
public final class Ballot {

  private static final int MOST = 13;
  private static final int SPANS = 10;
  private static final int TENTH = 10;

  /** The whole numbers from one to another. */
  private record Span(int from, int to) {

    boolean holds(double number) {
      return number >= from && number <= to;
    }

    String text() {
      String first = Numbers.grouped(from);
      return from == to ? first : first + "–" + Numbers.grouped(to);
    }
  }

  private final List<String> labels;
  private final List<Span> spans;
  private final boolean percent;

  /** What can be said. */
  public Ballot(Choices choices) {
    switch (choices) {
      case Choices.Listed(List<String> listed) -> {
        labels = listed;
        spans = List.of();
        percent = false;
      }
      case Choices.Between range -> {
        spans = spans(range.from(), range.to());
        labels = spans.stream().map(Span::text).toList();
        percent = range.percent();
      }
    }
  }

  private static List<Span> spans(int from, int to) {
    int width = to - from < MOST ? 1 : Math.ceilDiv(to - from, SPANS);
    List<Span> spans = new ArrayList<>();
    for (int first = from; first <= to; ) {
      // A last number that is left over alone belongs to the last span: 90–100.
      int last = width > 1 && first + width >= to ? to : first + width - 1;
      spans.add(new Span(first, last));
      first = last + 1;
    }
    return List.copyOf(spans);
  }

  /** The answers as they are read; numbers without their unit. */
  public List<String> labels() {
    return labels;
  }

  /** Whether the answers are numbers, in their order. */
  public boolean isOfNumbers() {
    return !spans.isEmpty();
  }

  /** Whether they are percentages. */
  public boolean isPercent() {
    return percent;
  }

  /**
   * The answer that a digit key stands for: the number itself where numbers are said, else the
   * first, second … answer, and 0 for the tenth.
   *
   * @return its place, from 0
   */
  public OptionalInt ofDigit(int digit) {
    boolean single = isOfNumbers() && spans.stream().allMatch(each -> each.from() == each.to());
    if (!single) {
      int answer = digit == 0 ? TENTH : digit;
      return answer <= labels.size() ? OptionalInt.of(answer - 1) : OptionalInt.empty();
    }
    return place(digit);
  }

  /**
   * The answer among which a reply is.
   *
   * @return its place, from 0; none if it could not have been said
   */
  public OptionalInt of(Reply reply) {
    if (!reply.isAmongChoices()) {
      return OptionalInt.empty();
    }
    return switch (reply) {
      case Reply.OfChoice choice -> OptionalInt.of(choice.place());
      case Reply.OfNumber number -> place(Math.floor(number.value()));
    };
  }

  /**
   * The answer among which a number is.
   *
   * @return its place, from 0; none if it could not have been said
   */
  public OptionalInt place(double number) {
    return IntStream.range(0, spans.size()).filter(i -> spans.get(i).holds(number)).findFirst();
  }
}
