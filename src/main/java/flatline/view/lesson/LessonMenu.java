package flatline.view.lesson;

import atlantafx.base.theme.Tweaks;
import flatline.model.lesson.Lesson;
import flatline.view.MenuEntry;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.LessonViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The lessons that come with the program, and the way to others. */
public final class LessonMenu extends MenuButton {

  private final LessonViewModel lessons;
  private final Texts texts;
  private final List<MenuItem> last = new ArrayList<>();

  /**
   * @param askForFile asks for a lesson file and opens it
   */
  public LessonMenu(LessonViewModel lessons, Texts texts, Runnable askForFile) {
    this.lessons = lessons;
    this.texts = texts;
    setId("lessons");
    setText(texts.get("lesson.menu"));
    getStyleClass().addAll("quiet", Tweaks.NO_ARROW);
    Tip.on(this, texts.get("lesson.menu.tip"));
    last.add(new SeparatorMenuItem());
    last.add(MenuEntry.of("lesson-open", texts.get("lesson.menu.open"), askForFile));
    new Life(this).hear(lessons.shelf().shippedProperty(), this::list);
  }

  private void list(List<Lesson> shipped) {
    getItems().clear();
    for (Lesson lesson : shipped) {
      getItems()
          .add(
              MenuEntry.of(
                  "lesson-" + getItems().size(),
                  lesson.title(),
                  () -> lessons.shelf().open(lesson)));
    }
    getItems().addAll(last);
  }

  /**
   * Adds something for whoever tells a lesson, under all.
   *
   * @param title the key of what it is called
   */
  public void addLast(String id, String title, Runnable action) {
    last.add(MenuEntry.of(id, texts.get(title), action));
    list(lessons.shelf().shippedProperty().get());
  }

  /** The way back to a lesson that gave way to the settings. */
  public Button wayBack() {
    var button = new Button(texts.get("lesson.return"));
    button.setId("lesson-return");
    button.getStyleClass().addAll("quiet", "link");
    button.setOnAction(_ -> lessons.show());
    button.managedProperty().bind(button.visibleProperty());
    var life = new Life(button);
    life.hear(lessons.inSightProperty(), _ -> button.setVisible(lessons.isHidden()));
    life.hear(lessons.openProperty(), _ -> button.setVisible(lessons.isHidden()));
    return button;
  }
}
