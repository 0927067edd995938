package flatline.view.control;

import atlantafx.base.controls.ProgressSliderSkin;
import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.AlphaSetting;
import flatline.viewmodel.Concept;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The leak: a slider that is finer near 0, its marked values, and a field to type it exactly. */
public final class AlphaSlider extends VBox {

  private final AlphaSetting setting;
  private final Slider slider = new Slider(0, 1, 0);

  public AlphaSlider(AlphaSetting setting, Texts texts) {
    this.setting = setting;
    getStyleClass().add("alpha-slider");
    prepareSlider(texts);
    getChildren()
        .addAll(top(texts), slider, new AlphaStops(setting, slider, texts), captions(texts));
  }

  private HBox top(Texts texts) {
    var name = new Label(texts.get("alpha.name"));
    name.getStyleClass().add("strong");
    var field = new TextField();
    field.setId("alpha-field");
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setAccessibleText(texts.get("alpha.accessible"));
    field.setPrefColumnCount(4);
    name.setLabelFor(field);
    ConceptTip.on(field, "", texts, () -> Optional.of(Concept.LEAK));
    TypedField.connectNumber(
        field, setting.textProperty(), setting::type, setting.messageProperty(), texts);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(name, gap, field);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private void prepareSlider(Texts texts) {
    slider.setId("alpha-slider");
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setAccessibleText(texts.get("alpha.accessible"));
    new Life(this).hear(setting.alphaProperty(), _ -> showUnlessPressed());
    Life.own(slider.pressedProperty(), _ -> showUnlessPressed());
    Life.own(slider.pressedProperty(), setting::hold);
    Life.own(slider.valueProperty(), position -> drag(position.doubleValue()));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
  }

  private void drag(double position) {
    if (position != shownPosition()) {
      setting.drag(position);
      // A marked value catches the thumb; elsewhere it stays under the pointer.
      if (AlphaSetting.STOPS.contains(setting.alphaProperty().get())) {
        slider.setValue(shownPosition());
      } else {
        showUnlessPressed();
      }
    }
  }

  private void step(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, DOWN -> setting.step(false);
      case RIGHT, UP -> setting.step(true);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void showUnlessPressed() {
    if (!slider.isPressed()) {
      slider.setValue(shownPosition());
    }
  }

  private double shownPosition() {
    return AlphaSetting.position(setting.alphaProperty().get());
  }

  private static HBox captions(Texts texts) {
    var relu = new Label(texts.get("alpha.relu"));
    relu.getStyleClass().addAll("caption", "muted");
    var identity = new Label(texts.get("alpha.identity"));
    identity.getStyleClass().addAll("caption", "muted");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(relu, gap, identity);
  }
}
