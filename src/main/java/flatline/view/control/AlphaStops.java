package flatline.view.control;

import flatline.model.number.Numbers;
import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.AlphaSetting;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The marked values under the slider of the leak: a tick and a number to click each. */
final class AlphaStops extends Pane {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final double TICK_HEIGHT = 4;

  private final Slider slider;
  private final List<Region> ticks = new ArrayList<>();
  private final List<Button> labels = new ArrayList<>();

  AlphaStops(AlphaSetting setting, Slider slider, Texts texts) {
    this.slider = slider;
    getStyleClass().add("alpha-stops");
    for (double stop : AlphaSetting.STOPS) {
      var tick = new Region();
      tick.getStyleClass().add("tick");
      ticks.add(tick);
      labels.add(label(setting, stop, texts));
    }
    getChildren().addAll(ticks);
    getChildren().addAll(labels);
  }

  private static Button label(AlphaSetting setting, double stop, Texts texts) {
    String number = texts.numbers().exact(stop);
    var label = new Button(number);
    label.setId("alpha-stop-" + Numbers.exact(stop));
    label.getStyleClass().setAll("stop");
    label.setAccessibleText(texts.get("alpha.stop", number));
    label.setOnAction(_ -> setting.take(stop));
    label.setFocusTraversable(false);
    new Life(label)
        .hear(
            setting.alphaProperty(),
            alpha -> label.pseudoClassStateChanged(ON, alpha.doubleValue() == stop));
    return label;
  }

  @Override
  protected double computePrefHeight(double width) {
    return TICK_HEIGHT + labels.getFirst().prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double thumb = slider.lookup(".thumb") instanceof Region region ? region.getWidth() : 0;
    for (int i = 0; i < labels.size(); i++) {
      double position = AlphaSetting.position(AlphaSetting.STOPS.get(i));
      double centre = thumb / 2 + position * (getWidth() - thumb);
      ticks.get(i).resizeRelocate(snapPositionX(centre) - 0.5, 0, 1, TICK_HEIGHT);
      var label = labels.get(i);
      label.autosize();
      double left = Math.clamp(centre - label.getWidth() / 2, 0, getWidth() - label.getWidth());
      label.relocate(snapPositionX(left), TICK_HEIGHT);
    }
  }
}
