package flatline.viewmodel.training.change;

import flatline.model.activation.Activation;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.training.setup.Leaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a run and its set-up is gone when another run takes its place, in words. */
final class LeftBehind {

  /** What is lost: changes made by hand, futures that were left, what was set up. */
  private enum What {
    CHANGE,
    CHANGES,
    FUTURES,
    SETUP
  }

  private static final TextKeys RESTARTED = TextKeys.of("left.restarted.*", What.values());
  private static final TextKeys SEED = RESTARTED.in("left.seed.*");
  private static final TextKeys CHANGED = RESTARTED.in("left.changed.*");
  private static final TextKeys OPENED = RESTARTED.in("left.opened.*");

  private LeftBehind() {}

  /**
   * What to say; empty if nothing is lost that another press would not bring back.
   *
   * @param shown the run that is left
   * @param kept the changes with which the next one begins
   */
  static Optional<Message> of(Leaving leaving, Snapshot shown, List<Intervention> kept) {
    Optional<Message> removed =
        leaving instanceof Leaving.Changing(Setup before, Setup after)
            ? removed(before.contenders(), after.contenders())
            : Optional.empty();
    return removed.or(
        () -> what(leaving, shown, kept).map(what -> said(leaving, what, shown, kept)));
  }

  private static Optional<Message> removed(List<Activation> before, List<Activation> after) {
    if (after.size() >= before.size()) {
      return Optional.empty();
    }
    int place = 0;
    while (place < after.size() && before.get(place).equals(after.get(place))) {
      place++;
    }
    return Optional.of(
        Message.of("left.removed", "@" + TextKeys.ACTIVATIONS.of(before.get(place).id())));
  }

  private static Optional<What> what(Leaving leaving, Snapshot shown, List<Intervention> kept) {
    int changes = changes(shown, kept).size();
    if (changes > 0) {
      return Optional.of(changes == 1 ? What.CHANGE : What.CHANGES);
    }
    if (!shown.branches().isEmpty()) {
      return Optional.of(What.FUTURES);
    }
    return leaving instanceof Leaving.Opening(Scenario _, boolean edited) && edited
        ? Optional.of(What.SETUP)
        : Optional.empty();
  }

  private static List<HandChange> changes(Snapshot shown, List<Intervention> kept) {
    List<Intervention> lost = new ArrayList<>(shown.scenario().interventions());
    lost.removeAll(kept);
    return HandChange.of(shown.scenario().with(lost));
  }

  private static Message said(Leaving leaving, What what, Snapshot shown, List<Intervention> kept) {
    String count = Integer.toString(changes(shown, kept).size());
    TextKeys keys =
        switch (leaving) {
          case Leaving.Restarting _ -> RESTARTED;
          case Leaving.Opening _ -> OPENED;
          case Leaving.Changing(Setup before, Setup after) ->
              before.equalsUpToSeed(after) ? SEED : CHANGED;
        };
    return Message.of(keys.of(what), count);
  }
}
