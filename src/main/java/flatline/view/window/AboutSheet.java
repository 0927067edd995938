package flatline.view.window;

import flatline.view.Sheet;
import flatline.view.Texts;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the program is, and what others made that ships with it, each part with its licence. */
final class AboutSheet {

  private AboutSheet() {}

  /**
   * The sheet.
   *
   * @param close takes it away
   * @param showClaims opens the one of all that is claimed in its place
   */
  static Sheet of(Texts texts, Runnable close, Runnable showClaims) {
    var claims = new Button(texts.get("claims.title"));
    claims.setId("about-claims");
    claims.setOnAction(_ -> showClaims.run());
    var button = new Button(texts.get("sheet.close"));
    button.setId("close-about");
    button.setOnAction(_ -> close.run());
    var what = new Label(texts.get("about.what"));
    what.setWrapText(true);
    var parts = new Label(texts.get("about.parts"));
    parts.getStyleClass().add("strong");
    var content = new VBox(what, new Label(version(texts)), parts, parts());
    content.getStyleClass().add("about");
    return new Sheet("about-sheet", texts.get("about.title"), content, close, claims, button);
  }

  private static String version(Texts texts) {
    String version = Shipped.version(AboutSheet.class.getModule());
    return version.isEmpty() ? texts.get("about.unpackaged") : texts.get("about.version", version);
  }

  private static GridPane parts() {
    var rows = new GridPane();
    rows.getStyleClass().add("parts");
    rows.getColumnConstraints().addAll(whole(), whole(), new ColumnConstraints());
    for (Shipped part : Shipped.all()) {
      rows.addRow(
          rows.getRowCount(), new Label(part.name()), new Label(part.version()), licence(part));
    }
    return rows;
  }

  private static ColumnConstraints whole() {
    var column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private static Label licence(Shipped part) {
    var licence = new Label(part.licence());
    licence.setWrapText(true);
    GridPane.setValignment(licence, VPos.TOP);
    return licence;
  }
}
