package flatline.view.training.units;

import flatline.view.Texts;
import javafx.scene.control.Label;

/** Says that more networks run than are shown here, and how the others are shown. */
final class ShownShare extends Label {

  private final Texts texts;

  ShownShare(Texts texts, String id) {
    this.texts = texts;
    setId(id);
    getStyleClass().addAll("caption", "muted");
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Says how many of how many are shown; nothing where all are. */
  void show(int shown, int all) {
    setVisible(shown < all);
    setText(texts.get("units.share", Integer.toString(shown), Integer.toString(all)));
  }
}
