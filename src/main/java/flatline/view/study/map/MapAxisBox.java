package flatline.view.study.map;

import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.NumberRow;
import flatline.viewmodel.study.MapAxis;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which setting an axis of a map varies, from where to where, in how many values. */
final class MapAxisBox extends VBox {

  /**
   * @param name where the axis runs
   */
  MapAxisBox(MapAxis axis, String name, Words words) {
    getStyleClass().add("map-axis");
    var logarithmic = new CheckBox(words.get("setting.axisLog"));
    logarithmic.setId(axis.setting().id().replace("axis", "axisLog"));
    Tip.on(logarithmic, words.get("setting.axisLog.tip"));
    logarithmic.setMinWidth(USE_PREF_SIZE);
    logarithmic.selectedProperty().bindBidirectional(axis.logarithmicProperty());
    var count = NumberRow.typed(axis.count(), words);
    count.getStyleClass().add("map-count");
    getChildren()
        .addAll(
            NumberRow.line(name, ChoiceRow.box(axis.setting(), words)),
            pair(NumberRow.typed(axis.from(), words), NumberRow.typed(axis.to(), words)),
            new SpanSlider(axis.from(), axis.to(), name),
            wrapping(count, logarithmic));
  }

  /** Below each other where they do not fit beside each other. */
  private static FlowPane wrapping(Region one, Region other) {
    var wrapping = new FlowPane(one, other);
    wrapping.getStyleClass().add("map-wrapping");
    return wrapping;
  }

  private static HBox pair(Region one, Region other) {
    HBox.setHgrow(one, Priority.ALWAYS);
    HBox.setHgrow(other, Priority.SOMETIMES);
    var pair = new HBox(one, other);
    pair.getStyleClass().add("map-pair");
    return pair;
  }
}
