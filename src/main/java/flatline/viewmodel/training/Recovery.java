package flatline.viewmodel.training;

import flatline.interchange.user.Session;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import java.util.Optional;

/**
 * The way back to a session that was open before. Until its step is reached, or something else is
 * asked for, that session is still what is to be remembered, not the state on the way to it.
 */
final class Recovery implements Training {

  private final Training target;
  private Optional<Session> goal = Optional.empty();

  /**
   * @param target to whom everything is passed on
   */
  Recovery(Training target) {
    this.target = target;
  }

  /** Expects the command that leads back to a session. */
  void begin(Session session) {
    goal = Optional.of(session);
  }

  /** Whether a session's step is still to be reached. */
  boolean isUnderWay() {
    return goal.isPresent();
  }

  /**
   * Takes note of how far it has come; nothing any more once it is there.
   *
   * @return the step to be reached, while it is on the way there
   */
  Optional<Long> observe(Session shown) {
    goal = goal.filter(session -> shown.step() < session.step());
    return goal.map(Session::step);
  }

  @Override
  public void send(Command command) {
    boolean asks = command instanceof Command.Ask<?> || command instanceof Command.Speed;
    goal = goal.filter(session -> asks || leadsTo(session, command));
    target.send(command);
  }

  private static boolean leadsTo(Session session, Command command) {
    return command instanceof Command.Visit visit
        && visit.scenario().equals(session.run())
        && visit.step() == session.step();
  }

  @Override
  public Optional<Snapshot> takeSnapshot() {
    return target.takeSnapshot();
  }

  @Override
  public Optional<Throwable> takeFailure() {
    return target.takeFailure();
  }
}
