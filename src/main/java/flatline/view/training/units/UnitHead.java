package flatline.view.training.units;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.control.TaughtTerm;
import flatline.view.plot.Css;
import flatline.viewmodel.Concept;
import flatline.viewmodel.training.UnitReading;
import flatline.viewmodel.training.setup.DormantBound;
import java.util.List;
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
  private final Label dormant = label("muted");
  private final Label frozen = new Label();
  private final DormantBound bound;
  private Optional<Concept> concept = Optional.empty();
  private double score;

  /**
   * @param bound up to which score a unit is called dormant
   */
  UnitHead(Ui ui, DormantBound bound, int contender) {
    this.bound = bound;
    words = new Words(ui.texts());
    getStyleClass().add("head");
    bar.getStyleClass().add("contender-bar");
    state.setId("state-" + contender);
    ConceptTip.on(state, "", ui.texts(), () -> concept);
    dormant.setId("dormant-" + contender);
    dormant.setText("· " + words.get("unit.dormant"));
    dormant.managedProperty().bind(dormant.visibleProperty());
    ConceptTip.teach(dormant, "", () -> List.of(term()));
    frozen.setId("frozen-" + contender);
    frozen.setGraphic(ScaledIcon.of(Feather.LOCK, ICON, ui.look()));
    frozen.setAccessibleRole(AccessibleRole.TEXT);
    frozen.setAccessibleText(words.get("unit.sentence.frozen"));
    frozen.managedProperty().bind(frozen.visibleProperty());
    Tip.on(frozen, words.get("unit.sentence.frozen"));
    getChildren().addAll(unit, bar, name, state, dormant, frozen);
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  /**
   * What dormant means, and the unit's own number: the word stands beside its state, not for it.
   */
  private TaughtTerm term() {
    TaughtTerm general = TaughtTerm.of(Concept.DORMANT, words.texts());
    String own =
        words.get(
            "unit.dormant.score",
            words.numbers().brief(score),
            words.numbers().exact(bound.setting().value()));
    return new TaughtTerm(
        general.title(), general.says() + "\n" + own, general.formulas(), general.source());
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
    score = contender.examination().dormantScore(ref.layer(), ref.unit());
    dormant.setVisible(bound.holds(score));
    frozen.setVisible(reading.frozen());
  }
}
