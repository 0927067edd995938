package flatline.view.presenter;

import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.TypeSize;
import flatline.viewmodel.presenter.PresenterViewModel;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
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
  private final FadeTransition fade = new FadeTransition(FADE, this);

  PresenterBar(PresenterViewModel presenter, Ui ui) {
    this.presenter = presenter;
    setId("presenter-bar");
    getStyleClass().add("presenter-bar");
    setAlignment(Pos.CENTER_LEFT);
    fill(new PresenterControls(presenter, ui.texts(), this));
    setOpacity(0);
    fade.setOnFinished(_ -> setMouseTransparent(getOpacity() == 0));
    Life.own(hoverProperty(), _ -> hold());
    Life.own(focusWithinProperty(), this::comeTo);
    var life = new Life(this);
    life.hear(presenter.bar().shownProperty(), this::appear);
    life.hear(
        sceneProperty().flatMap(scene -> scene.widthProperty()).orElse(0),
        width -> scale(width.doubleValue()));
    ui.pulse().hear(this, _ -> presenter.onPulse(), presenter.bar().waitingProperty());
  }

  private void fill(PresenterControls make) {
    getChildren()
        .addAll(make.play(), make.back(presenter::back), make.next(presenter::next), space());
    getChildren().addAll(make.sizes());
    getChildren().addAll(make.picture());
    getChildren().addAll(make.notes(), make.end());
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
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
