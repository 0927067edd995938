package flatline.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.viewmodel.ShellModel;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Light and dark, the size of type, and whether motion is reduced, in the window and all that pops
 * up from it.
 */
public final class Theme {

  private final ShellModel shell;
  private final ObservableValue<Look> look;

  /** Loads the fonts and follows the system's choice of light or dark until the user makes one. */
  public Theme(ShellModel shell) {
    this.shell = shell;
    Fonts.load();
    var system = Platform.getPreferences().colorSchemeProperty();
    system.subscribe(scheme -> shell.systemPrefersDark(scheme == ColorScheme.DARK));
    var pixels = shell.typeSize().pixelsProperty();
    // Before there is a control: the first one loads JavaFX's own style if there is none.
    shell.darkProperty().subscribe(Theme::setBase);
    look = Bindings.createObjectBinding(this::currentLook, shell.darkProperty(), pixels);
  }

  private static String url(String resource) {
    URL url = Theme.class.getResource(resource);
    return Objects.requireNonNull(url, resource).toExternalForm();
  }

  /** What painters draw with, as it is now. */
  public ObservableValue<Look> look() {
    return look;
  }

  private Look currentLook() {
    var palette = isDark() ? Palette.dark() : Palette.light();
    return new Look(palette, shell.typeSize().pixelsProperty().get());
  }

  private boolean isDark() {
    return shell.darkProperty().get();
  }

  /** Dresses the window's scene, and from then on each popup when it opens. */
  public void dress(Scene scene) {
    scene.getStylesheets().add(url("flatline.css"));
    Window.getWindows().addListener((ListChangeListener<Window>) _ -> dressWindows());
    Runnable dressAll =
        () -> {
          wear(scene);
          dressWindows();
        };
    look.subscribe(_ -> dressAll.run());
    shell.reducedMotionProperty().subscribe((_, _) -> dressAll.run());
  }

  private static void setBase(boolean dark) {
    var base = dark ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
  }

  private void dressWindows() {
    Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).forEach(this::wear);
  }

  private void wear(Scene scene) {
    scene.getPreferences().setColorScheme(isDark() ? ColorScheme.DARK : ColorScheme.LIGHT);
    // Null follows the system.
    scene.getPreferences().setReducedMotion(shell.reducedMotionProperty().get().orElse(null));
    scene.getRoot().setStyle("-fx-font-size: " + look.getValue().em() + "px");
  }
}
