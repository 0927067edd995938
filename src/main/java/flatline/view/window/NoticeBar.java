package flatline.view.window;

import flatline.view.ScaledIcon;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** What the window says; what went wrong stays until it is taken note of. */
final class NoticeBar extends HBox {

  private static final double ICON = 16;

  /** Where no bar with Play is, its middle lies that high. */
  private static final double HEIGHT = 94;

  /** Half of what lies between cards. */
  private static final double HALF_GAP = 6;

  private static final Duration SAID = Duration.seconds(5);

  /** To decide takes longer than to read. */
  private static final Duration OFFERED = Duration.seconds(12);

  private final Texts texts;
  private final ObservableValue<Look> look;
  private final Label text = new Label();
  private final Button act = new Button();
  private final PauseTransition shortly = new PauseTransition();

  NoticeBar(Notices notices, Ui ui) {
    texts = ui.texts();
    look = ui.look();
    setId("notice");
    getStyleClass().addAll("card", "notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    // Else its shadow is made anew in each frame of what is trained below it.
    setCache(true);
    text.setId("notice-text");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    var close = new Button();
    close.setId("notice-close");
    close.setGraphic(ScaledIcon.of(Feather.X, ICON, ui.look()));
    close.getStyleClass().add("quiet");
    close.setAccessibleText(texts.get("notice.close"));
    close.setOnAction(_ -> notices.dismiss());
    act.setId("notice-act");
    act.getStyleClass().addAll("quiet", "link");
    act.setMinWidth(USE_PREF_SIZE);
    act.setOnAction(_ -> notices.accept());
    act.managedProperty().bind(act.visibleProperty());
    Tip.on(act, texts.get("notice.undo.tip"));
    getChildren().addAll(text, act, close);
    shortly.setOnFinished(_ -> notices.dismiss());
    Life.own(hoverProperty(), this::hold);
    Life.own(focusWithinProperty(), this::hold);
    var life = new Life(this);
    life.hear(notices.saidProperty(), this::show);
    life.hear(ui.look(), this::place);
    ui.pulse().hear(this, _ -> notices.onPulse());
  }

  /** Between the bar with Play and the cards over it, where there are no numbers to be covered. */
  private void place(Look look) {
    double middle = look.scaled(HEIGHT);
    if (getParent() instanceof Region window && window.lookup("#transport") instanceof Region bar) {
      double top = window.sceneToLocal(bar.localToScene(0, 0)).getY();
      middle = window.getHeight() - top + look.scaled(HALF_GAP);
    }
    double below = Math.max(0, Math.rint(middle - prefHeight(-1) / 2));
    StackPane.setMargin(this, new Insets(0, 0, below, 0));
  }

  private void show(Optional<Notice> notice) {
    setVisible(notice.isPresent());
    shortly.stop();
    notice.ifPresent(this::show);
  }

  /** It does not go away from under the mouse, nor from who came to it by keys. */
  private void hold(boolean looks) {
    if (looks) {
      shortly.pause();
    } else if (shortly.getStatus() == Animation.Status.PAUSED) {
      shortly.playFromStart();
    }
  }

  private void show(Notice notice) {
    text.setText(texts.say(notice.message()));
    act.setVisible(notice.offer().isPresent());
    act.setText(notice.offer().map(offer -> texts.say(offer.title())).orElse(""));
    applyCss();
    place(look.getValue());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.getText());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    getStyleClass().remove("error");
    if (notice.isError()) {
      getStyleClass().add("error");
    } else if (notice.kind() == Notices.Kind.NEWS) {
      shortly.setDuration(notice.offer().isPresent() ? OFFERED : SAID);
      shortly.playFromStart();
    }
  }
}
