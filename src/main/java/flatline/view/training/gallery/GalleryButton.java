package flatline.view.training.gallery;

import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.Bubble;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.setup.SetupViewModel;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** The name of what is set up, under which the presets are opened. */
public final class GalleryButton extends Button {

  private static final double ARROW = 30;

  private final SetupViewModel setup;
  private final Words words;
  private final ObservableValue<Look> look;
  private @Nullable PopOver popOver;

  public GalleryButton(SetupViewModel setup, Words words, ObservableValue<Look> look) {
    this.setup = setup;
    this.words = words;
    this.look = look;
    setId("preset");
    getStyleClass().add("preset-title");
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    setWrapText(true);
    setContentDisplay(ContentDisplay.RIGHT);
    var arrow = new Region();
    arrow.getStyleClass().add("arrow");
    setGraphic(arrow);
    Tip.on(this, words.get("setup.preset.tip"));
    var life = new Life(this);
    life.hear(setup.titleProperty(), this::name);
    // It is made for one size of type and in one theme.
    life.hear(look, _ -> hide());
    setOnAction(_ -> toggle());
  }

  private void name(String title) {
    setText(title.isEmpty() ? words.get("setup.untitled") : words.preset(title));
  }

  private void toggle() {
    if (popOver == null) {
      show();
    } else {
      hide();
    }
  }

  private void show() {
    var presets = new PresetGallery(setup.gallery(), words, look, this::hide);
    var shown = Bubble.of(presets, PopOver.ArrowLocation.TOP_LEFT);
    shown.setOnHidden(_ -> popOver = null);
    popOver = shown;
    Bounds bounds = localToScreen(getBoundsInLocal());
    double x = bounds.getMinX() + look.getValue().scaled(ARROW);
    // Of the whole window: type would be as large as in this button else.
    shown.show(getScene().getRoot(), x, bounds.getMaxY());
  }

  private void hide() {
    PopOver shown = popOver;
    if (shown != null) {
      shown.hide(Duration.ZERO);
    }
  }
}
