package flatline.view.training;

import flatline.viewmodel.training.SetupViewModel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The name of what is set up, from which presets are chosen, and what to expect of it. */
final class PresetBox extends VBox {

  private final SetupViewModel setup;
  private final Words words;

  PresetBox(SetupViewModel setup, Words words) {
    this.setup = setup;
    this.words = words;
    getStyleClass().add("preset");
    getChildren().addAll(menu(), expectation());
  }

  private MenuButton menu() {
    var menu = new MenuButton();
    menu.setId("preset");
    menu.getStyleClass().add("preset-menu");
    menu.setMaxWidth(Double.MAX_VALUE);
    menu.setTooltip(new Tooltip(words.get("setup.preset.tip")));
    setup
        .titleProperty()
        .subscribe(title -> menu.setText(title.isEmpty() ? words.get("setup.untitled") : title));
    List<String> presets = setup.presets();
    for (int i = 0; i < presets.size(); i++) {
      int index = i;
      var item = new MenuItem(presets.get(i));
      item.setId("preset-" + i);
      item.setOnAction(_ -> setup.openPreset(index));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Label expectation() {
    var expectation = new Label();
    expectation.setId("expectation");
    expectation.getStyleClass().addAll("caption", "muted");
    expectation.setWrapText(true);
    expectation
        .textProperty()
        .bind(
            setup
                .expectationProperty()
                .flatMap(text -> setup.changedProperty().map(changed -> text(text, changed))));
    expectation.visibleProperty().bind(expectation.textProperty().isNotEmpty());
    expectation.managedProperty().bind(expectation.visibleProperty());
    return expectation;
  }

  private String text(String expectation, boolean changed) {
    return changed ? words.get("setup.changed") : expectation;
  }
}
