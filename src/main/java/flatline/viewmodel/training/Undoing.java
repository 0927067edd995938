package flatline.viewmodel.training;

import flatline.interchange.user.Session;
import flatline.viewmodel.training.setup.ScenarioEditor;
import flatline.viewmodel.training.timeline.UndoHistory;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Takes changes of set-up or run back, and makes them again. */
public final class Undoing {

  private final UndoHistory history = new UndoHistory();
  private final ScenarioEditor editor;

  Undoing(ScenarioEditor editor) {
    this.editor = editor;
  }

  /** Whether there is a change to take back. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return history.canUndoProperty();
  }

  /** Whether there is a change to make again. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return history.canRedoProperty();
  }

  /** Takes the last change back. */
  public void undo() {
    history.undo().ifPresent(this::visit);
  }

  /** Makes the last change that was taken back again. */
  public void redo() {
    history.redo().ifPresent(this::visit);
  }

  private void visit(Session moment) {
    editor.visit(moment);
  }

  /** Whether somebody holds something: what is changed meanwhile is one change. */
  public void hold(boolean holds) {
    history.hold(holds);
  }

  /** Takes note of what is shown; {@code now} is in nanoseconds of some clock. */
  void observe(Session shown, long now) {
    history.observe(shown, now);
  }
}
