package flatline.view.training.setup;

import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.training.setup.SetupViewModel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** The name of what is set up, from which presets are chosen, what it is about and leads to. */
final class PresetBox extends VBox {

  private final Life life = new Life(this);
  private final SetupViewModel setup;
  private final Words words;

  PresetBox(SetupViewModel setup, Words words) {
    this.setup = setup;
    this.words = words;
    getStyleClass().add("preset");
    getChildren()
        .addAll(
            menu(),
            new StoryLine(setup.storyProperty(), words),
            new Forecast(setup.expectationProperty(), words));
  }

  private MenuButton menu() {
    var menu = new MenuButton();
    menu.setId("preset");
    menu.getStyleClass().add("preset-menu");
    menu.setMaxWidth(Double.MAX_VALUE);
    Tip.on(menu, words.get("setup.preset.tip"));
    life.hear(
        setup.titleProperty(),
        title -> menu.setText(title.isEmpty() ? words.get("setup.untitled") : title));
    menu.getItems().add(new MenuItem()); // without an item none is shown
    menu.setOnShowing(_ -> menu.getItems().setAll(items()));
    return menu;
  }

  private List<MenuItem> items() {
    List<String> presets = setup.presets();
    return IntStream.range(0, presets.size()).mapToObj(i -> item(presets.get(i), i)).toList();
  }

  private MenuItem item(String preset, int index) {
    var item = new MenuItem(preset);
    item.setId("preset-" + index);
    item.setOnAction(_ -> setup.openPreset(index));
    return item;
  }
}
