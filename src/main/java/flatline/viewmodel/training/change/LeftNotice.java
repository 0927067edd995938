package flatline.viewmodel.training.change;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.setup.Leaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says what a press has just lost, with a way to take it back, until something else is done that
 * would be taken back first.
 */
public final class LeftNotice {

  private final Notices notices;
  private final Runnable undo;
  private final Supplier<Object> last;
  private Optional<Message> pending = Optional.empty();
  private Optional<Said> said = Optional.empty();

  /** What is said, and the last change when that was said. */
  private record Said(Notice notice, Object last) {}

  /**
   * @param undo takes the last change back
   * @param last tells one last change from another
   */
  public LeftNotice(Notices notices, Runnable undo, Supplier<Object> last) {
    this.notices = notices;
    this.undo = undo;
    this.last = last;
  }

  /**
   * The run that is shown is about to be left for another, which is not seen yet.
   *
   * @param setUp the scenario as it is set up, whose own changes come back with it
   */
  public void leave(Leaving leaving, Snapshot shown, Scenario setUp) {
    List<Intervention> kept = new ArrayList<>(setUp.interventions());
    if (leaving instanceof Leaving.Opening(Scenario opened, boolean _)) {
      kept.addAll(opened.interventions());
    }
    pending = pending.or(() -> LeftBehind.of(leaving, shown, kept));
  }

  /** A future was forgotten. */
  public void forget(Snapshot.Branch branch) {
    say(Message.of("left.branch", Long.toString(branch.forkedAt())));
  }

  /** Takes note that another state is shown, and is the last one to take back. */
  public void arrive(boolean isNewRun) {
    if (isNewRun) {
      pending.ifPresent(this::say);
      pending = Optional.empty();
    }
    said.filter(each -> !each.last().equals(last.get()))
        .ifPresent(each -> {
          notices.withdraw(each.notice());
          said = Optional.empty();
        });
  }

  private void say(Message message) {
    var notice = Notice.loss(message, undo);
    said = Optional.of(new Said(notice, last.get()));
    notices.say(notice);
  }
}
