package flatline.view.presenter;

import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.TypeSize;
import flatline.viewmodel.presenter.Cover;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The controls of who presents, at the lower edge: they show when the mouse moves, and go. They are
 * for the one who is near, so they do not grow with the type of the rest.
 */
final class PresenterBar extends HBox {

  private static final Duration FADE = Duration.millis(300);

  private final PresenterViewModel presenter;
  private final Ui ui;
  private final Life life = new Life(this);
  private final FadeTransition fade = new FadeTransition(FADE, this);

  PresenterBar(PresenterViewModel presenter, Ui ui) {
    this.presenter = presenter;
    this.ui = ui;
    setId("presenter-bar");
    getStyleClass().add("presenter-bar");
    setAlignment(Pos.CENTER_LEFT);
    fill();
    setOpacity(0);
    fade.setOnFinished(_ -> setMouseTransparent(getOpacity() == 0));
    Life.own(hoverProperty(), _ -> hold());
    Life.own(focusWithinProperty(), this::comeTo);
    life.hear(presenter.bar().shownProperty(), this::appear);
    life.hear(
        sceneProperty().flatMap(scene -> scene.widthProperty()).orElse(0),
        width -> scale(width.doubleValue()));
    ui.pulse().hear(this, _ -> presenter.onPulse(), presenter.bar().waitingProperty());
  }

  private void fill() {
    var run = presenter.run();
    var play = button("play", "key.play", "Space", run::toggle);
    life.hear(run.playing(), now -> play.setText(text(now ? "present.pause" : "present.play")));
    var back = button("back", "key.present.back", "Page Up", presenter::back);
    var next = button("next", "key.present.next", "Page Down", presenter::next);
    life.hear(
        presenter.lessons().openProperty(),
        open ->
            List.of(back, next)
                .forEach(each -> {
                  each.setVisible(open.isPresent());
                  each.setManaged(open.isPresent());
                }));
    var smaller = button("smaller", "key.present.smaller", "−", presenter.type()::shrink);
    smaller.disableProperty().bind(presenter.type().canShrinkProperty().not());
    var larger = button("larger", "key.present.larger", "+", presenter.type()::grow);
    larger.disableProperty().bind(presenter.type().canGrowProperty().not());
    getChildren().addAll(play, back, next, space(), smaller, larger);
    getChildren().addAll(covers());
    getChildren()
        .addAll(
            toggle("ring", "P", presenter::toggleRing, presenter.ringProperty()),
            toggle(
                "freeze",
                "F",
                presenter::toggleFreeze,
                presenter.frozenProperty().map(frozen -> frozen.isPresent())),
            toggle("notes", "T", presenter::toggleNotes, presenter.notesProperty()),
            button("end", "key.present.end", "Esc", presenter::end));
  }

  private List<Node> covers() {
    var cover = presenter.coverProperty();
    return List.of(
        toggle(
            "black",
            "B",
            () -> presenter.toggleCover(Cover.BLACK),
            cover.map(now -> now == Cover.BLACK)),
        toggle(
            "white",
            "W",
            () -> presenter.toggleCover(Cover.WHITE),
            cover.map(now -> now == Cover.WHITE)));
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
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
    toggle.setOnAction(_ -> {
      action.run();
      toggle.setSelected(source.getValue());
    });
    life.hear(source, toggle::setSelected);
    return toggle;
  }

  private void dress(ButtonBase button, String id, String title, String key) {
    button.setId("present-" + id);
    button.setText(text(PresenterTexts.NAMES.of(id)));
    button.getStyleClass().add("quiet");
    button.setMinWidth(USE_PREF_SIZE);
    Tip.on(button, ui.texts().get("key.present.tip", text(title), key));
  }

  private String text(String key) {
    return ui.texts().get(key);
  }

  private void hold() {
    presenter.bar().hold(isHover() || isFocusWithin());
  }

  /** Who comes by keys sees where he is. */
  private void comeTo(boolean within) {
    if (within) {
      presenter.stir();
    }
    hold();
  }

  private void appear(boolean shown) {
    fade.stop();
    if (shown || getScene() == null || getScene().getPreferences().isReducedMotion()) {
      setOpacity(shown ? 1 : 0);
      setMouseTransparent(!shown);
    } else {
      fade.setToValue(0);
      fade.playFromStart();
    }
  }

  private void scale(double width) {
    double height = getScene() == null ? 0 : getScene().getHeight();
    setStyle("-fx-font-size: " + TypeSize.customary(width, height) + "px");
  }
}
