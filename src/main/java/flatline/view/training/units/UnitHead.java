package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.plot.Css;
import flatline.viewmodel.Concept;
import flatline.viewmodel.training.UnitReading;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;

/** Which unit of which network it is, and its state: a word, and a lock where it is frozen. */
final class UnitHead extends HBox {

  private static final double ICON = 13;

  private final Words words;
  private final Label unit = label("muted");
  private final Region bar = new Region();
  private final Label name = label("title");
  private final Label state = label("muted");
  private final Label frozen = new Label();
  private Optional<Concept> concept = Optional.empty();

  UnitHead(Ui ui, int contender) {
    words = new Words(ui.texts());
    getStyleClass().add("head");
    bar.getStyleClass().add("contender-bar");
    state.setId("state-" + contender);
    ConceptTip.on(state, "", ui.texts(), () -> concept);
    frozen.setId("frozen-" + contender);
    frozen.setGraphic(ScaledIcon.of(Feather.LOCK, ICON, ui.look()));
    frozen.setAccessibleRole(AccessibleRole.TEXT);
    frozen.setAccessibleText(words.get("unit.sentence.frozen"));
    frozen.managedProperty().bind(frozen.visibleProperty());
    Tip.on(frozen, words.get("unit.sentence.frozen"));
    getChildren().addAll(unit, bar, name, state, frozen);
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  /** Shows the contender's colour. */
  void setColor(Color color) {
    bar.setStyle("-fx-background-color: " + Css.of(color));
  }

  /**
   * Shows a unit of a contender under a title.
   *
   * @param called what the contender is called beside the others
   */
  void show(String title, String called, ContenderSnapshot contender, UnitRef ref) {
    unit.setText(title);
    unit.setMinWidth(USE_PREF_SIZE);
    name.setText(called);
    UnitReading reading = UnitReading.of(contender, ref);
    concept = reading.concept();
    state.setText(words.say(reading.words().getFirst()));
    frozen.setVisible(reading.frozen());
  }
}
