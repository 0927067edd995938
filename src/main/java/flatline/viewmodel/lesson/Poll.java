package flatline.viewmodel.lesson;

import flatline.model.lesson.Question;
import flatline.model.lesson.check.Reply;
import flatline.viewmodel.Ballot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a class predicts of a question: votes are counted unseen until they are revealed together
 * with what is true. Nothing of it outlives the lesson.
 */
public final class Poll {

  private Question question;
  private Ballot ballot;
  private final ReadOnlyObjectWrapper<List<Integer>> votes = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Reply>> reply =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Poll(Question question) {
    this.question = question;
    ballot = new Ballot(question.choices());
  }

  /** Asks the same in other words; votes stay. */
  void ask(Question inOtherWords) {
    question = inOtherWords;
    ballot = new Ballot(inOtherWords.choices());
  }

  /** The question, without the answers. */
  public String words() {
    return question.words();
  }

  /** What can be said. */
  public Ballot ballot() {
    return ballot;
  }

  /** What was said so far, by its place in the ballot, the first vote first. */
  public ReadOnlyObjectProperty<List<Integer>> votesProperty() {
    return votes.getReadOnlyProperty();
  }

  /** How many said each of what can be said. */
  public List<Integer> counts() {
    return IntStream.range(0, ballot.labels().size()).mapToObj(this::count).toList();
  }

  private int count(int answer) {
    return (int) votes.get().stream().filter(each -> each == answer).count();
  }

  /** Counts a vote, as long as nothing is revealed. */
  public void vote(int answer) {
    if (!revealed.get()) {
      List<Integer> more = new ArrayList<>(votes.get());
      more.add(answer);
      votes.set(List.copyOf(more));
    }
  }

  /** Counts a vote by its digit key; other digits count nothing. */
  public void voteDigit(int digit) {
    ballot.ofDigit(digit).ifPresent(this::vote);
  }

  /** Takes the last vote back, as long as nothing is revealed. */
  public void takeBack() {
    List<Integer> all = votes.get();
    if (!revealed.get() && !all.isEmpty()) {
      votes.set(List.copyOf(all.subList(0, all.size() - 1)));
    }
  }

  /** Whether votes and outcome are shown. */
  public ReadOnlyBooleanProperty revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  /** Shows votes and outcome. */
  public void reveal() {
    revealed.set(true);
  }

  /** What is true, as the run says; empty while that is computed. */
  public ReadOnlyObjectProperty<Optional<Reply>> replyProperty() {
    return reply.getReadOnlyProperty();
  }

  void answer(Reply found) {
    reply.set(Optional.of(found));
  }
}
