package flatline.app;

import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.LessonScene;
import flatline.viewmodel.study.StudyPart;
import flatline.viewmodel.training.Narration;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The pages, as a lesson opens them and lets the run stand and play. */
final class LessonStage implements LessonScene {

  private final ShellModel shell;
  private final Narration run;
  private final Consumer<StudyPart> study;
  private final IntConsumer runs;

  /**
   * @param study opens a part of the Study page
   * @param runs sets how many runs are compared there
   */
  LessonStage(ShellModel shell, Narration run, Consumer<StudyPart> study, IntConsumer runs) {
    this.shell = shell;
    this.run = run;
    this.study = study;
    this.runs = runs;
  }

  @Override
  public void show(StepState state, boolean plays) {
    open(state.page());
    run.show(state, plays && state.page() == LessonPage.TRAINING);
  }

  @Override
  public void count(int wanted) {
    runs.accept(wanted);
  }

  @Override
  public boolean admits() {
    return run.mayBeLeft();
  }

  @Override
  public void resume(StepState state) {
    open(state.page());
    run.resume(state);
  }

  @Override
  public void openSettings() {
    shell.open("training");
  }

  @Override
  public void open(LessonPage page) {
    switch (page) {
      case FUNCTIONS -> shell.open("functions");
      case TRAINING -> shell.open("training");
      case STUDY_COMPARE -> open(StudyPart.COMPARISON);
      case STUDY_MAP -> open(StudyPart.MAP);
      case STUDY_REMEDIES -> open(StudyPart.REMEDIES);
      case STUDY_LONG_RUN -> open(StudyPart.LONG_RUN);
      case STUDY_THEORY -> open(StudyPart.THEORY);
      case STUDY_DIGITS -> open(StudyPart.DIGITS);
    }
  }

  private void open(StudyPart part) {
    shell.open("study");
    study.accept(part);
  }

  @Override
  public void end() {
    run.end();
  }
}
