package flatline.view;

import flatline.view.life.Life;
import flatline.view.plot.Look;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that grow with the type. */
public final class ScaledIcon {

  private ScaledIcon() {}

  /**
   * An icon.
   *
   * @param size in pixels, at the customary size of type
   */
  public static FontIcon of(Feather kind, double size, ObservableValue<Look> look) {
    var icon = new FontIcon(kind);
    // A style of its own: the theme's sheet sets one size for all icons.
    new Life(icon)
        .hear(look, now -> icon.setStyle("-fx-icon-size: " + Math.round(now.scaled(size)) + "px;"));
    return icon;
  }
}
