package flatline.viewmodel.presenter;

import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;

/** The run, as far as who presents has to do with it. */
public interface PresentedRun {

  /** Whether steps go on by themselves. */
  ObservableValue<Boolean> playing();

  /** Plays or pauses. */
  void toggle();

  /** The step at which it stands. */
  ObservableValue<Number> step();

  /** The step that is in sight; empty where a page without it is open. */
  OptionalLong stepInSight();
}
