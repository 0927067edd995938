package flatline.view.window;

import atlantafx.base.theme.Tweaks;
import flatline.model.language.Language;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.LanguageChoice;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/**
 * The languages, each by its own name: who does not read the one that is spoken finds them by the
 * globe.
 */
final class LanguageMenu extends MenuButton {

  private static final double ICON = 15;

  private final Life life = new Life(this);
  private final LanguageChoice choice;
  private final ToggleGroup group = new ToggleGroup();

  LanguageMenu(LanguageChoice choice, Ui ui) {
    this.choice = choice;
    setId("language");
    getStyleClass().addAll("quiet", Tweaks.NO_ARROW);
    setGraphic(ScaledIcon.of(Feather.GLOBE, ICON, ui.look()));
    setAccessibleText(ui.texts().get("shell.language"));
    Tip.on(this, ui.texts().get("shell.language"));
    String system = ui.texts().get("shell.language.system", choice.system().ownName());
    getItems().addAll(item("language-system", system, Optional.empty()), new SeparatorMenuItem());
    for (Language language : Language.values()) {
      getItems().add(item("language-" + language.tag(), language.ownName(), Optional.of(language)));
    }
  }

  private RadioMenuItem item(String id, String title, Optional<Language> language) {
    var item = new RadioMenuItem(title);
    item.setId(id);
    item.setToggleGroup(group);
    item.setOnAction(_ -> choice.choose(language));
    life.hear(choice.chosenProperty(), chosen -> item.setSelected(chosen.equals(language)));
    return item;
  }
}
