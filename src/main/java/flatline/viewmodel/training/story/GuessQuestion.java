package flatline.viewmodel.training.story;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.lesson.Question.Choices;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.scenario.InForce;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.Ballot;
import flatline.viewmodel.Message;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What can be guessed of a run: how many units of a contender will be dead at its end or, where
 * none can die, inactive.
 *
 * @param contender its place, from 0
 * @param called its name at the end, which tells it from all others
 * @param activation of its units at the end
 * @param units how many it has
 * @param step the last of the run
 */
public record GuessQuestion(
    int contender, Message called, Activation activation, int units, long step) {

  /** The question that a run raises, if units of it can die or fall inactive. */
  public static Optional<GuessQuestion> of(Snapshot shown) {
    long end = shown.scenario().setup().training().steps();
    List<Activation> last = InForce.at(shown.scenario(), end).activations();
    List<Message> names =
        IntStream.range(0, last.size())
            .mapToObj(i -> NamedContender.of(i, last, shown.scenario().setup()))
            .toList();
    return first(last, names, Activation::hasFlatSide)
        .or(() -> first(last, names, LeakyRelu.class::isInstance))
        .map(at -> new GuessQuestion(at, names.get(at), last.get(at), units(shown, at), end))
        .filter(question -> question.units > 0);
  }

  /** Only one that its name tells from all others. */
  private static Optional<Integer> first(
      List<Activation> all, List<Message> names, Predicate<Activation> kind) {
    return IntStream.range(0, all.size())
        .filter(i -> kind.test(all.get(i)) && Collections.frequency(names, names.get(i)) == 1)
        .boxed()
        .findFirst();
  }

  private static int units(Snapshot shown, int contender) {
    return shown.contenders().get(contender).examination().units();
  }

  /** What can be said. */
  public Ballot ballot() {
    return new Ballot(new Choices.Between(0, units, false));
  }

  /** Whether it is dead units that are asked for, not inactive ones. */
  public boolean isOfDead() {
    return activation.hasFlatSide();
  }

  /**
   * What is to be said at the end of the run, beside a guess.
   *
   * @param said the guess as it was made
   */
  Message outcome(Snapshot end, String said) {
    ContenderSnapshot it = end.contenders().get(contender);
    if (it.divergence().isPresent()) {
      return Message.of(
          "guess.diverged", said, Numbers.grouped(it.divergence().orElseThrow().step()));
    }
    int count = it.examination().count(isOfDead() ? UnitState.DEAD : UnitState.INACTIVE);
    int place = ballot().labels().indexOf(said);
    boolean right = ballot().place(count).orElse(-1) == place;
    return Message.of(
        right ? "guess.right" : "guess.wrong",
        said,
        Numbers.grouped(end.step()),
        Numbers.grouped(count),
        Numbers.grouped(units),
        isOfDead() ? "@count.state.dead" : "@count.state.inactive");
  }
}
