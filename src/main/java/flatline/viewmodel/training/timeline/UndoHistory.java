package flatline.viewmodel.training.timeline;

import flatline.interchange.user.Session;
import flatline.model.scenario.Intervention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What was trained before each change, so that a change can be taken back and made again. It learns
 * of changes from the snapshots: whoever made one need not know of it.
 */
public final class UndoHistory {

  private static final int MOST = 200;

  /** Changes of one number that follow each other faster than this are one drag of a slider. */
  private static final long DRAG = 700_000_000L;

  private final Deque<Session> past = new ArrayDeque<>();
  private final Deque<Session> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private Optional<Session> present = Optional.empty();
  private long lastChange = Long.MIN_VALUE / 2;
  private boolean held;
  private boolean changedWhileHeld;

  /** Whether there is a change to take back. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is a change to make again. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** What was there before the last change; empty if there is none to take back. */
  public Optional<Session> last() {
    return Optional.ofNullable(past.peekLast());
  }

  /**
   * What to show to take the last change back.
   *
   * @param may whether one may go from one moment to another; if not nothing is taken back
   */
  public Optional<Session> undo(BiPredicate<Session, Session> may) {
    return move(past, future, may);
  }

  /** What to show to make the last change that was taken back again, if one may. */
  public Optional<Session> redo(BiPredicate<Session, Session> may) {
    return move(future, past, may);
  }

  private Optional<Session> move(
      Deque<Session> from, Deque<Session> to, BiPredicate<Session, Session> may) {
    Optional<Session> target =
        Optional.ofNullable(from.peekLast())
            .filter(goal -> present.stream().allMatch(now -> may.test(now, goal)));
    if (target.isPresent()) {
      from.removeLast();
      present.ifPresent(to::addLast);
      present = target;
      beginAnew();
      tell();
    }
    return target;
  }

  /**
   * Takes note of what is shown; what {@link #undo} or {@link #redo} gave must have been asked for
   * before. If it was overtaken by a change, this is a change of it.
   *
   * @param now nanoseconds of some clock
   */
  public void observe(Session shown, long now) {
    if (present.isPresent() && !present.get().run().equals(shown.run())) {
      if (!isOneWithTheLast(shown, now)) {
        remember(present.get());
      }
      lastChange = now;
    }
    present = Optional.of(shown);
  }

  /**
   * Takes note that somebody holds a control, or has let go of it: all that is changed meanwhile is
   * one change.
   */
  public void hold(boolean holds) {
    if (holds) {
      beginAnew();
    }
    held = holds;
  }

  /** The next change is not one with the last. */
  private void beginAnew() {
    changedWhileHeld = false;
    lastChange = Long.MIN_VALUE / 2;
  }

  private boolean isOneWithTheLast(Session shown, long now) {
    boolean first = held && !changedWhileHeld;
    changedWhileHeld |= held;
    return !first
        && (held || (now - lastChange <= DRAG && isSameNumber(present.orElseThrow(), shown)));
  }

  private void remember(Session before) {
    past.addLast(before);
    if (past.size() > MOST) {
      past.removeFirst();
    }
    future.clear();
    tell();
  }

  private void tell() {
    canUndo.set(!past.isEmpty());
    canRedo.set(!future.isEmpty());
  }

  private static boolean isSameNumber(Session before, Session after) {
    List<Intervention> older = before.run().interventions();
    List<Intervention> newer = after.run().interventions();
    return !older.isEmpty()
        && !newer.isEmpty()
        && newer.getLast().change().supersedes(older.getLast().change());
  }
}
