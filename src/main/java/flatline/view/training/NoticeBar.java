package flatline.view.training;

import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.training.ScenarioFiles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is said about a file; what went wrong stays until it is taken note of. */
final class NoticeBar extends HBox {

  private final Words words;
  private final Label text = new Label();
  private final PauseTransition shortly = new PauseTransition(Duration.seconds(5));

  NoticeBar(ScenarioFiles files, Words words) {
    this.words = words;
    setId("notice");
    getStyleClass().addAll("card", "notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    text.setId("notice-text");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    var close = new Button();
    close.setId("notice-close");
    close.setGraphic(new FontIcon(Feather.X));
    close.getStyleClass().add("quiet");
    close.setAccessibleText(words.get("notice.close"));
    close.setOnAction(_ -> files.dismiss());
    getChildren().addAll(text, close);
    shortly.setOnFinished(_ -> files.dismiss());
    new Life(this).hear(files.noticeProperty(), this::show);
  }

  private void show(Optional<ScenarioFiles.Notice> notice) {
    setVisible(notice.isPresent());
    shortly.stop();
    notice.ifPresent(this::show);
  }

  private void show(ScenarioFiles.Notice notice) {
    text.setText(words.say(notice.message()));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.getText());
    getStyleClass().remove("error");
    if (notice.isError()) {
      getStyleClass().add("error");
    } else if (notice.kind() == ScenarioFiles.Kind.NEWS) {
      shortly.playFromStart();
    }
  }
}
