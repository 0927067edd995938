package flatline.view.control;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.ChoiceSetting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A choice of the set-up: its name and what can be chosen. */
public final class ChoiceRow extends VBox {

  public ChoiceRow(ChoiceSetting setting, Words words) {
    this(words.get(setting.key().name()), setting, words);
  }

  /**
   * @param name what it is called here, of which there are several
   */
  public ChoiceRow(String name, ChoiceSetting setting, Words words) {
    ComboBox<String> box = box(setting, words);
    box.setAccessibleText(name);
    getStyleClass().add("setting");
    getChildren().add(new NamedRow(name, box));
  }

  /** The control alone. */
  public static ComboBox<String> box(ChoiceSetting setting, Words words) {
    var box = new ComboBox<>(setting.options());
    box.setId(setting.id());
    box.getStyleClass().add("choice");
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.SOMETIMES);
    box.setAccessibleText(words.get(setting.key().name()));
    Function<String, List<TaughtTerm>> terms =
        option ->
            Optional.of(option)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> TaughtTerm.named(setting.nameOf(each), words.texts()))
                .stream()
                .toList();
    ConceptTip.teach(
        box, words.get(setting.key().tip()), () -> terms.apply(setting.chosenProperty().get()));
    var names = new Names(setting, words);
    box.setConverter(names);
    box.setCellFactory(_ -> new TaughtCell(names, terms));
    new Life(box).hear(setting.chosenProperty(), box::setValue);
    Life.own(
        box.valueProperty(),
        option -> {
          // Null while the options change.
          if (option != null) {
            setting.choose(option);
          }
        });
    return box;
  }

  /** Options by their texts. */
  private static final class Names extends StringConverter<String> {

    private final ChoiceSetting setting;
    private final Words words;

    Names(ChoiceSetting setting, Words words) {
      this.setting = setting;
      this.words = words;
    }

    @Override
    public String toString(String option) {
      if (option == null || option.isEmpty()) {
        return "";
      }
      String name = words.get(setting.nameOf(option));
      // A number that is asked for elsewhere.
      return name.contains("{0}") ? words.get(setting.nameOf(option), "…") : name;
    }

    @Override
    public String fromString(String text) {
      throw new UnsupportedOperationException("options are not typed");
    }
  }
}
