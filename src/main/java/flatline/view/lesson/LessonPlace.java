package flatline.view.lesson;

import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.lesson.LessonViewModel;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Where a lesson is told beside every page; nothing where none is in sight. */
public final class LessonPlace extends StackPane {

  private static final double WIDTH = 240;
  private static final double GUTTER = 12;

  /** Of the window: the rest is for what is spoken of. */
  private static final double MOST_SHARE = 0.4;

  private final LessonViewModel lessons;
  private final Ui ui;
  private final ObservableValue<Look> pages;

  /**
   * @param ui looks as words of a lesson do, which may be larger than the pages'
   * @param pages how these look, beside which it stands: edges lie in one line
   */
  public LessonPlace(LessonViewModel lessons, Ui ui, ObservableValue<Look> pages) {
    this.lessons = lessons;
    this.ui = ui;
    this.pages = pages;
    setId("lesson-place");
    var life = new Life(this);
    life.hear(lessons.openProperty(), _ -> fill());
    life.hear(lessons.inSightProperty(), this::appear);
    life.hear(ui.look(), _ -> fit());
    life.hear(pages, _ -> fit());
    life.hear(sceneProperty().flatMap(Scene::widthProperty).orElse(0), _ -> fit());
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
    Look look = ui.look().getValue();
    setStyle("-fx-font-size: " + look.em() + "px");
    double gap = Math.rint(pages.getValue().scaled(GUTTER));
    double width = inSight ? width(look) + gap : 0;
    setPadding(inSight ? new Insets(gap, 0, gap, gap) : Insets.EMPTY);
    setMinWidth(width);
    setMaxWidth(width);
    setPrefWidth(width);
  }

  private double width(Look look) {
    double wanted = Math.rint(look.scaled(WIDTH));
    return getScene() == null
        ? wanted
        : Math.min(wanted, Math.rint(MOST_SHARE * getScene().getWidth()));
  }
}
