package flatline.viewmodel.training;

import flatline.interchange.user.Session;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Touched;
import flatline.viewmodel.NoticeTopic;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.change.LeftNotice;
import flatline.viewmodel.training.setup.Leaving;
import flatline.viewmodel.training.setup.ScenarioEditor;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import flatline.viewmodel.training.timeline.UndoHistory;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Takes changes of set-up or run back, and makes them again; and offers to where much was lost by
 * one press.
 */
public final class Undoing {

  private final UndoHistory history = new UndoHistory();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final LeftNotice losses;
  private final ScenarioEditor editor;
  private Optional<Snapshot> shown = Optional.empty();
  private Optional<Aside> aside = Optional.empty();

  /** Something that is no change of the run, done after the last change. */
  private record Aside(Runnable takeBack, Optional<Session> last) {}

  Undoing(ScenarioEditor editor, TimelineViewModel timeline, Notices notices) {
    this.editor = editor;
    losses = new LeftNotice(notices, this::undo, this::last);
    // What a lesson goes on from nobody has lost.
    editor.onLeave(leaving -> {
      if (leaving instanceof Leaving.Opening) {
        notices.overtake(NoticeTopic.OPENING);
      }
      shown
          .filter(_ -> !editor.lock().isLifted())
          .ifPresent(now -> losses.leave(leaving, now, editor.scenario()));
    });
    timeline.onDrop(branch -> {
      aside = Optional.of(new Aside(() -> timeline.recall(branch), history.last()));
      tell();
      losses.forget(branch);
    });
  }

  /** Whether there is a change to take back. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is a change to make again. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return history.canRedoProperty();
  }

  /** Takes what was done last back. */
  public void undo() {
    Optional<Aside> first = aside;
    aside = Optional.empty();
    first.ifPresentOrElse(
        each -> each.takeBack().run(), () -> history.undo(this::may).ifPresent(editor::visit));
    tell();
  }

  /** Makes the last change that was taken back again. */
  public void redo() {
    history.redo(this::may).ifPresent(editor::visit);
    tell();
  }

  /** What is locked cannot be changed by going back either. */
  private boolean may(Session from, Session to) {
    return !editor.lock().refuses(Touched.between(from.setUp(), to.setUp()))
        && !editor.lock().refuses(Touched.between(from.run(), to.run()));
  }

  /** What {@link #undo} takes back now; another object after something else was done. */
  private Object last() {
    return aside.<Object>map(each -> each).orElseGet(history::last);
  }

  private void tell() {
    aside = aside.filter(each -> each.last().equals(history.last()));
    canUndo.set(aside.isPresent() || history.canUndoProperty().get());
  }

  /** Whether somebody holds something: what is changed meanwhile is one change. */
  public void hold(boolean holds) {
    history.hold(holds);
  }

  /** Takes note of what is shown; {@code now} is in nanoseconds of some clock. */
  void observe(Session session, Snapshot latest, long now) {
    history.observe(session, now);
    tell();
    boolean isNewRun = shown.filter(last -> last.run() == latest.run()).isEmpty();
    shown = Optional.of(latest);
    losses.arrive(isNewRun);
  }
}
