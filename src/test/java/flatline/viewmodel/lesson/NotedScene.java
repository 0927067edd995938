package flatline.viewmodel.lesson;

import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;
import java.util.ArrayList;
import java.util.List;

/** Shows nothing of a lesson, and notes what was asked for. */
final class NotedScene implements LessonScene {

  final List<StepState> shown = new ArrayList<>();
  final List<StepState> resumed = new ArrayList<>();

  /** The pages that were opened, by id, and the settings by that word. */
  final List<String> opened = new ArrayList<>();

  /** How many runs were asked for last; 0 if that never was. */
  int runs;

  int ends;

  @Override
  public void count(int wanted) {
    runs = wanted;
  }

  @Override
  public void show(StepState state, boolean plays) {
    shown.add(state);
  }

  @Override
  public void resume(StepState state) {
    resumed.add(state);
  }

  @Override
  public void openSettings() {
    opened.add("settings");
  }

  @Override
  public void open(LessonPage page) {
    opened.add(page.id());
  }

  @Override
  public void end() {
    ends++;
  }
}
