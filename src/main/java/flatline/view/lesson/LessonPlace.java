package flatline.view.lesson;

import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.LessonViewModel;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

/** Where a lesson is told beside every page; nothing where none is in sight. */
public final class LessonPlace extends StackPane {

  private static final double WIDTH = 240;
  private static final double GUTTER = 12;

  private final LessonViewModel lessons;
  private final Ui ui;

  public LessonPlace(LessonViewModel lessons, Ui ui) {
    this.lessons = lessons;
    this.ui = ui;
    setId("lesson-place");
    var life = new Life(this);
    life.hear(lessons.openProperty(), _ -> fill());
    life.hear(lessons.inSightProperty(), this::appear);
    life.hear(ui.look(), _ -> fit());
    ui.pulse().hear(this, _ -> lessons.onPulse());
  }

  private void fill() {
    getChildren().clear();
    lessons
        .openProperty()
        .get()
        .ifPresent(open -> getChildren().add(new StepPane(open, lessons, ui)));
    focus();
  }

  private void appear(boolean inSight) {
    setVisible(inSight);
    fit();
    focus();
  }

  private void focus() {
    if (isVisible()) {
      getChildren().forEach(pane -> ((StepPane) pane).next().requestFocus());
    }
  }

  private void fit() {
    boolean inSight = lessons.inSightProperty().get();
    double gap = Math.rint(ui.look().getValue().scaled(GUTTER));
    double width = inSight ? Math.rint(ui.look().getValue().scaled(WIDTH)) + gap : 0;
    setPadding(inSight ? new Insets(gap, 0, gap, gap) : Insets.EMPTY);
    setMinWidth(width);
    setMaxWidth(width);
    setPrefWidth(width);
  }
}
