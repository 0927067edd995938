package flatline.viewmodel.lesson;

import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;

/** Where the steps of a lesson are shown. */
public interface LessonScene {

  /**
   * Shows what a step shows, whatever was there.
   *
   * @param plays whether a run that goes on in it does so at once; else when somebody plays
   */
  void show(StepState state, boolean plays);

  /** Offers to make as many runs as a step speaks of. */
  default void count(int runs) {}

  /** Whether a lesson may take the place of what is shown; if not it is said. */
  default boolean admits() {
    return true;
  }

  /** Shows what a step speaks of, in a run that stands where it stood: that stays as it is. */
  void resume(StepState state);

  /** Opens the page that has the settings, and nothing else changes. */
  void openSettings();

  /** Opens the page of a step again; the run stays as it is. */
  void open(LessonPage page);

  /** The lesson is over: what is there stays. */
  void end();
}
