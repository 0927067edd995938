package flatline.view;

import flatline.view.life.Life;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** What the window says; what went wrong stays until it is taken note of. */
final class NoticeBar extends HBox {

  private static final double MARGIN = 24;
  private static final double ICON = 16;

  private final Texts texts;
  private final Label text = new Label();
  private final PauseTransition shortly = new PauseTransition(Duration.seconds(5));

  NoticeBar(Notices notices, Ui ui) {
    texts = ui.texts();
    setId("notice");
    getStyleClass().addAll("card", "notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    text.setId("notice-text");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    var close = new Button();
    close.setId("notice-close");
    close.setGraphic(ScaledIcon.of(Feather.X, ICON, ui.look()));
    close.getStyleClass().add("quiet");
    close.setAccessibleText(texts.get("notice.close"));
    close.setOnAction(_ -> notices.dismiss());
    getChildren().addAll(text, close);
    shortly.setOnFinished(_ -> notices.dismiss());
    var life = new Life(this);
    life.hear(notices.saidProperty(), this::show);
    life.hear(ui.look(), look -> StackPane.setMargin(this, new Insets(look.scaled(MARGIN))));
    ui.pulse().hear(this, _ -> notices.onPulse());
  }

  private void show(Optional<Notice> notice) {
    setVisible(notice.isPresent());
    shortly.stop();
    notice.ifPresent(this::show);
  }

  private void show(Notice notice) {
    text.setText(texts.say(notice.message()));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.getText());
    getStyleClass().remove("error");
    if (notice.isError()) {
      getStyleClass().add("error");
    } else if (notice.kind() == Notices.Kind.NEWS) {
      shortly.playFromStart();
    }
  }
}
