package flatline.viewmodel.training.change;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.number.Numbers;
import flatline.model.optimizer.RateSchedule;
import flatline.model.scenario.Change;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Goes through the changes of a run and knows what was in force before each. */
final class ChangeTeller {

  private final List<Intervention> all;
  private final UnitWords units;
  private InForce now;

  ChangeTeller(Scenario scenario) {
    all = scenario.interventions();
    units = new UnitWords(scenario.setup());
    now = InForce.at(scenario, -1);
  }

  /** A line that is dragged sets its numbers at one step: that is one change. */
  List<HandChange> tell() {
    List<HandChange> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int first = i;
      while (i + 1 < all.size() && isOneMove(all.get(i), all.get(i + 1))) {
        i++;
      }
      Intervention last = all.get(i);
      Message what =
          first < i
              ? units.moved(UnitWords.unit(last.change()).orElseThrow())
              : tell(last.change());
      told.add(new HandChange(last.step(), what));
    }
    return List.copyOf(told);
  }

  private static boolean isOneMove(Intervention one, Intervention next) {
    Optional<Change.UnitAddress> unit = UnitWords.unit(one.change());
    return unit.isPresent()
        && one.step() == next.step()
        && unit.equals(UnitWords.unit(next.change()));
  }

  private Message tell(Change change) {
    InForce before = now;
    now = now.after(change);
    return rate(before)
        .or(() -> batchSize(before))
        .or(() -> activation(before))
        .orElseGet(() -> same(change));
  }

  private Optional<Message> rate(InForce before) {
    return fromTo("change.rate", before.rate(), now.rate());
  }

  private Optional<Message> batchSize(InForce before) {
    return fromTo("change.batchSize", before.batchSize(), now.batchSize());
  }

  private static Optional<Message> fromTo(String key, double before, double after) {
    return before == after
        ? Optional.empty()
        : Optional.of(Message.of(key, Numbers.exact(before), Numbers.exact(after)));
  }

  /** The first that is another. */
  private Optional<Message> activation(InForce before) {
    return IntStream.range(0, now.activations().size())
        .filter(i -> !now.activations().get(i).equals(before.activations().get(i)))
        .mapToObj(i -> activation(before.activations().get(i), now.activations().get(i)))
        .findFirst();
  }

  private static Message activation(Activation before, Activation after) {
    if (!before.id().equals(after.id())) {
      return Message.of("change.activation", name(before), name(after));
    }
    String from = Numbers.exact(before.parameter().orElseThrow());
    String to = Numbers.exact(after.parameter().orElseThrow());
    return after instanceof LeakyRelu
        ? Message.of("change.alpha", from, to)
        : Message.of("change.parameter", name(after), from, to);
  }

  private static String name(Activation activation) {
    return "@" + TextKeys.ACTIVATIONS.of(activation.id());
  }

  /** What leaves all that is in force as it is: a unit's own, or a value that was set already. */
  private Message same(Change change) {
    return switch (change) {
      case Change.Set(Target target, double value) -> units.set(target, value);
      case Change.Add(Target target, double value) -> units.add(target, value);
      case Change.SetActivation(int _, Activation next) ->
          Message.of("change.activation", name(next), name(next));
      case Change.SetSchedule(int contender, RateSchedule schedule) ->
          units.schedule(contender, schedule);
      case Change.Freeze(Change.UnitAddress unit) -> units.frozen(unit);
      case Change.Unfreeze(Change.UnitAddress unit) -> units.unfrozen(unit);
      case Change.Reinitialize(Change.UnitAddress unit) -> units.reinitialized(unit);
    };
  }
}
