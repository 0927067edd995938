package flatline.view.lesson;

import flatline.model.lesson.Lesson;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.FirstOffer;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What a user is offered at the very first start, over the charts, which have nothing to show yet.
 */
public final class OfferCard extends VBox {

  /** Above the bar with Play, which can be pressed as well. */
  private static final double BELOW = 92;

  private final FirstOffer offer;
  private final Ui ui;

  /**
   * @param inPlace whether what it lies over is in sight
   */
  public OfferCard(FirstOffer offer, ObservableValue<Boolean> inPlace, Ui ui) {
    this.offer = offer;
    this.ui = ui;
    setId("offer");
    getStyleClass().addAll("card", "offer");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    NodeKeys.add(this, "keys.offer", KeyAction.of("key.justPlay", offer::justPlay, "Esc"));
    var life = new Life(this);
    life.hear(
        ui.look(), look -> StackPane.setMargin(this, new Insets(0, 0, look.scaled(BELOW), 0)));
    life.hear(offer.openProperty(), this::show);
    life.hear(inPlace, now -> setVisible(now && offer.isOpen()));
  }

  /** Closes it by the key that leaves things, wherever the focus is. */
  public static List<KeyAction> keys(FirstOffer offer) {
    return List.of(KeyAction.unlisted(offer::justPlay, "Esc").when(offer::isOpen));
  }

  /** Made when it is needed: most starts are not the first. */
  private void show(Optional<Lesson> lesson) {
    setVisible(lesson.isPresent());
    getChildren().clear();
    lesson.ifPresent(this::fill);
  }

  private void fill(Lesson lesson) {
    var title = new Label(ui.texts().get("offer.title"));
    title.getStyleClass().add("heading");
    var says = new Label(ui.texts().get("offer.says", lesson.title()));
    says.getStyleClass().add("muted");
    says.setWrapText(true);
    Button start = button("offer-start", "offer.start", offer::startLesson);
    start.setDefaultButton(true);
    start.getStyleClass().add("accent");
    var answers = new HBox(start, button("offer-play", "offer.play", offer::justPlay), later());
    answers.getStyleClass().add("offer-answers");
    answers.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, says, answers);
    start.requestFocus();
  }

  private Label later() {
    var later = new Label(ui.texts().get("offer.keys"));
    later.getStyleClass().addAll("caption", "muted");
    later.setWrapText(true);
    HBox.setHgrow(later, Priority.ALWAYS);
    return later;
  }

  private Button button(String id, String text, Runnable action) {
    var button = new Button(ui.texts().get(text));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
