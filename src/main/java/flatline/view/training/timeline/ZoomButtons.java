package flatline.view.training.timeline;

import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.timeline.StepZoom;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Spreads the steps around the one that is shown out, and brings them together again. */
final class ZoomButtons extends VBox {

  private static final double ICON = 14;

  private final Life life = new Life(this);
  private final Words words;
  private final ObservableValue<Look> look;

  ZoomButtons(Words words, ObservableValue<Look> look, StepZoom zoom) {
    this.words = words;
    this.look = look;
    getStyleClass().add("zoom");
    setAlignment(Pos.CENTER);
    getChildren()
        .addAll(
            button("zoom-in", "zoom.in", Feather.ZOOM_IN, zoom::in, zoom.canZoomInProperty()),
            button("zoom-out", "zoom.out", Feather.ZOOM_OUT, zoom::out, zoom.zoomedProperty()));
  }

  private Button button(
      String id, String title, Feather icon, Runnable action, ObservableValue<Boolean> possible) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(ScaledIcon.of(icon, ICON, look));
    button.getStyleClass().addAll("transport-button", "small");
    button.setAccessibleText(words.get(title));
    Tip.on(button, words.get(title));
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(life.during(possible).map(can -> !can));
    return button;
  }
}
