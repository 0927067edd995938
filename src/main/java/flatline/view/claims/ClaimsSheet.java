package flatline.view.claims;

import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.claims.ClaimGroup;
import flatline.viewmodel.claims.StatedClaim;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/**
 * All that is claimed on the screen, each claim with its source and the command that repeats it.
 */
public final class ClaimsSheet {

  private ClaimsSheet() {}

  /**
   * The sheet.
   *
   * @param close takes it away
   */
  public static Sheet of(Texts texts, Runnable close) {
    var button = new Button(texts.get("sheet.close"));
    button.setId("close-claims");
    button.setOnAction(_ -> close.run());
    var how = new Label(texts.get("claims.how"));
    how.setWrapText(true);
    how.getStyleClass().add("muted");
    var content = new VBox(how);
    content.getStyleClass().add("claims");
    for (ClaimGroup group : ClaimGroup.values()) {
      content.getChildren().add(fold(group, texts));
    }
    return new Sheet("claims-sheet", texts.get("claims.title"), content, close, button);
  }

  /** Read when it is unfolded first. */
  private static TitledPane fold(ClaimGroup group, Texts texts) {
    var rows = new VBox();
    rows.getStyleClass().add("claim-group");
    var pane = new TitledPane(texts.get(ClaimGroup.TITLES.of(group)), rows);
    pane.setId("claims-" + group.name().toLowerCase(Locale.ROOT));
    pane.getStyleClass().add("forecast");
    pane.setAnimated(false);
    pane.setExpanded(false);
    Life.own(
        pane.expandedProperty(),
        open -> {
          if (open && rows.getChildren().isEmpty()) {
            for (StatedClaim each : group.claims(texts.languageProperty().get())) {
              rows.getChildren().add(new ClaimRow(each, texts));
            }
          }
        });
    return pane;
  }
}
