package flatline.view.claims;

import flatline.view.CopiedText;
import flatline.view.Texts;
import flatline.viewmodel.claims.ClaimWords;
import flatline.viewmodel.claims.StatedClaim;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A claim, its source, and the command that repeats it, to be copied. */
final class ClaimRow extends VBox {

  private final Texts texts;

  ClaimRow(StatedClaim claim, Texts texts) {
    this.texts = texts;
    getStyleClass().add("claim");
    getChildren().add(label(say(claim.title()), "strong"));
    claim.says().forEach(each -> getChildren().add(label(say(each), "claim-says")));
    Label source = label(texts.get("claims.source", say(claim.source())), "muted");
    source.getStyleClass().add("caption");
    getChildren().add(source);
    claim.commands().forEach(each -> getChildren().add(command(each)));
  }

  private String say(ClaimWords words) {
    return switch (words) {
      case ClaimWords.Spoken spoken -> texts.say(spoken.message());
      case ClaimWords.OfPreset(String text) -> texts.preset(text);
      case ClaimWords.OfLesson(String text) -> text;
    };
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private HBox command(String text) {
    Label command = label(text, "code");
    command.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(command, Priority.ALWAYS);
    var copy = new Button(texts.get("claims.copy"));
    copy.getStyleClass().addAll("quiet", "link", "copy");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setAccessibleText(texts.get("claims.copy.accessible", text));
    copy.setOnAction(_ -> {
      CopiedText.put(text);
      copy.setText(texts.get("claims.copied"));
    });
    var line = new HBox(command, copy);
    line.getStyleClass().add("claim-command");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
