package flatline.view.presenter;

import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.life.Life;
import flatline.viewmodel.presenter.Cover;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** Makes the controls of who presents, for one place where they are shown. */
final class PresenterControls {

  private final PresenterViewModel presenter;
  private final Texts texts;
  private final Life life;

  /**
   * @param owner in which they are shown
   */
  PresenterControls(PresenterViewModel presenter, Texts texts, Node owner) {
    this.presenter = presenter;
    this.texts = texts;
    life = new Life(owner);
  }

  Button play() {
    var run = presenter.run();
    var play = button("play", "key.play", "Space", run::toggle);
    life.hear(
        run.playing(), now -> play.setText(texts.get(now ? "present.pause" : "present.play")));
    return play;
  }

  /**
   * There while a lesson is told.
   *
   * @param action goes back in it
   */
  Button back(Runnable action) {
    return told(button("back", "key.present.back", "Page Up", action));
  }

  /**
   * There while a lesson is told.
   *
   * @param action goes on in it
   */
  Button next(Runnable action) {
    return told(button("next", "key.present.next", "Page Down", action));
  }

  private Button told(Button button) {
    life.hear(
        presenter.lessons().openProperty(),
        open -> {
          button.setVisible(open.isPresent());
          button.setManaged(open.isPresent());
        });
    return button;
  }

  /** Smaller and larger type. */
  List<Node> sizes() {
    var type = presenter.type();
    var smaller = button("smaller", "key.present.smaller", "−", type::shrink);
    var larger = button("larger", "key.present.larger", "+", type::grow);
    enable(smaller, type.canShrinkProperty());
    enable(larger, type.canGrowProperty());
    return List.of(smaller, larger);
  }

  private void enable(Button button, ReadOnlyBooleanProperty can) {
    life.hear(can, now -> button.setDisable(!now));
  }

  /** What is done to the picture that the class sees. */
  List<Node> picture() {
    return List.of(
        cover("black", "B", Cover.BLACK),
        cover("white", "W", Cover.WHITE),
        toggle("ring", "P", presenter::toggleRing, presenter.ringProperty()),
        toggle(
            "freeze",
            "F",
            presenter::toggleFreeze,
            presenter.frozenProperty().map(Optional::isPresent)));
  }

  private ToggleButton cover(String id, String key, Cover cover) {
    var on = presenter.coverProperty().map(now -> now == cover);
    return toggle(id, key, () -> presenter.toggleCover(cover), on);
  }

  ToggleButton notes() {
    return toggle("notes", "T", presenter::toggleNotes, presenter.notesProperty());
  }

  Button end() {
    return button("end", "key.present.end", "Esc", presenter::end);
  }

  private Button button(String id, String title, String key, Runnable action) {
    var button = new Button();
    dress(button, id, title, key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private ToggleButton toggle(
      String id, String key, Runnable action, ObservableValue<Boolean> source) {
    var toggle = new ToggleButton();
    dress(toggle, id, PresenterTexts.KEYS.of(id), key);
    ObservableValue<Boolean> on = life.during(source);
    toggle.setOnAction(_ -> {
      action.run();
      toggle.setSelected(on.getValue());
    });
    life.hear(source, toggle::setSelected);
    return toggle;
  }

  private void dress(ButtonBase button, String id, String title, String key) {
    button.setId("present-" + id);
    button.setText(texts.get(PresenterTexts.NAMES.of(id)));
    button.getStyleClass().add("quiet");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, texts.get("key.present.tip", texts.get(title), key));
  }
}
