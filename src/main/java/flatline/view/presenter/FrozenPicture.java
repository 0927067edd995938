package flatline.view.presenter;

import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.presenter.Frozen;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;

/**
 * The picture as it was when it was frozen, over the one that goes on, and marked as such. Nothing
 * beneath it can be pressed unseen.
 */
final class FrozenPicture extends StackPane {

  private final Region picture;
  private final Texts texts;
  private final ImageView image = new ImageView();
  private final Label mark = new Label();

  /**
   * @param picture what is frozen
   */
  FrozenPicture(PresenterViewModel presenter, Region picture, Texts texts) {
    this.picture = picture;
    this.texts = texts;
    setId("frozen");
    getStyleClass().add("frozen");
    image.setManaged(false);
    mark.setId("frozen-mark");
    mark.getStyleClass().add("frozen-mark");
    StackPane.setAlignment(mark, Pos.TOP_CENTER);
    getChildren().addAll(image, mark);
    setVisible(false);
    new Life(this).hear(presenter.frozenProperty(), this::show);
    // Of another size it would be another picture.
    Life.own(widthProperty(), (_, _) -> thaw(presenter));
    Life.own(heightProperty(), (_, _) -> thaw(presenter));
  }

  private static void thaw(PresenterViewModel presenter) {
    if (presenter.frozenProperty().get().isPresent()) {
      presenter.toggleFreeze();
    }
  }

  private void show(Optional<Frozen> frozen) {
    setVisible(frozen.isPresent());
    image.setImage(null);
    frozen.ifPresent(this::take);
  }

  private void take(Frozen frozen) {
    mark.setText(
        frozen.step().isPresent()
            ? texts.get("present.frozenAt", texts.numbers().grouped(frozen.step().getAsLong()))
            : texts.get("present.frozen"));
    double scale = getScene().getWindow().getOutputScaleX();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    image.setImage(picture.snapshot(parameters, null));
    image.setFitWidth(picture.getWidth());
    image.setFitHeight(picture.getHeight());
    setAccessibleText(mark.getText());
  }
}
