package flatline.viewmodel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What else the leak acts on, beside what is seen where it is set: the training run. */
public final class AlphaReach {

  private final ReadOnlyObjectWrapper<Optional<Message>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private Runnable undo = () -> {};

  /** What is to be said of it; empty if it acts on nothing else. */
  public ReadOnlyObjectProperty<Optional<Message>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Whether it was changed there, and that can be taken back. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Takes the last change back. */
  public void undo() {
    undo.run();
  }

  /** Sets how a change is taken back. */
  public void setUndo(Runnable action) {
    undo = action;
  }

  /**
   * Says what it acts on from now on.
   *
   * @param undoable whether it was changed there, and that can be taken back
   */
  public void say(Optional<Message> message, boolean undoable) {
    if (!message.equals(said.get())) {
      said.set(message);
    }
    canUndo.set(undoable);
  }
}
