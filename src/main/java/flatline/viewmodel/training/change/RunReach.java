package flatline.viewmodel.training.change;

import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.scenario.InForce;
import flatline.viewmodel.AlphaReach;
import flatline.viewmodel.Message;
import java.util.List;
import java.util.Optional;

/** Says, wherever the leak is set, that it acts on the training run, and since when. */
public final class RunReach {

  private static final String CHANGE = "change.alpha";

  private final AlphaReach reach;

  public RunReach(AlphaReach reach) {
    this.reach = reach;
  }

  /**
   * Takes note of what is trained.
   *
   * @param changes those made up to the step that is shown
   * @param canUndo whether the last change made can be taken back
   */
  public void show(Snapshot snapshot, List<HandChange> changes, boolean canUndo) {
    Optional<HandChange> last =
        changes.reversed().stream().filter(each -> each.what().key().equals(CHANGE)).findFirst();
    boolean undoable =
        canUndo && !changes.isEmpty() && last.filter(changes.getLast()::equals).isPresent();
    reach.say(said(snapshot, last), undoable);
  }

  private static Optional<Message> said(Snapshot snapshot, Optional<HandChange> last) {
    if (InForce.at(snapshot.scenario(), snapshot.step()).leak().isEmpty()) {
      return Optional.empty();
    }
    return last.map(RunReach::since).or(() -> Optional.of(from(snapshot)));
  }

  private static Message since(HandChange change) {
    List<String> leaks = change.what().arguments();
    return Message.of(
        "alpha.reach.since", leaks.getFirst(), leaks.getLast(), Numbers.grouped(change.step()));
  }

  /** While it plays the step would be another before it is read. */
  private static Message from(Snapshot snapshot) {
    if (snapshot.playing()) {
      return Message.of("alpha.reach.playing");
    }
    return snapshot.step() == 0
        ? Message.of("alpha.reach.start")
        : Message.of("alpha.reach.from", Numbers.grouped(snapshot.step()));
  }
}
