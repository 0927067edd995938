package flatline.app;

import flatline.view.Appearance;
import flatline.view.Ui;
import flatline.view.key.KeyMap;
import flatline.view.lesson.LessonKeys;
import flatline.view.presenter.PresenterKeys;
import flatline.view.presenter.TeacherView;
import flatline.view.window.FocusPress;
import flatline.viewmodel.TypeSize;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;

/** Makes what the teacher's window shows, with the keys that act in it. */
final class Teaching {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 600;

  private final PresenterViewModel presenter;
  private final Appearance theme;
  private final Ui ui;

  Teaching(PresenterViewModel presenter, Appearance theme, Ui ui) {
    this.presenter = presenter;
    this.theme = theme;
    this.ui = ui;
  }

  /**
   * A new scene.
   *
   * @param keys what else can be done by keys in it
   */
  Scene scene(KeyMap keys) {
    var view = new TeacherView(presenter, ui.texts());
    // What is near is read at the customary size, however large it is for the class.
    view.setStyle("-fx-font-size: " + TypeSize.CUSTOMARY + "px");
    var root = new StackPane(view);
    var scene = new Scene(root, WIDTH, HEIGHT);
    theme.dressBeside(scene);
    keys.addForemost("keys.present", PresenterKeys.of(presenter));
    keys.addForemost("keys.lesson", LessonKeys.of(presenter.lessons()));
    keys.add(List.of(FocusPress.key(scene::getFocusOwner)));
    keys.listenTo(scene);
    scene.addEventFilter(InputEvent.ANY, _ -> ui.pulse().wake());
    return scene;
  }
}
