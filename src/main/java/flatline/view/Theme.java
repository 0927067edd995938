package flatline.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.TypeSize;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/** Light and dark, and the size of type, in the window and all that pops up from it. */
public final class Theme {

  private static final List<String> FONTS = List.of("Regular", "Italic", "Medium", "SemiBold");

  private final ShellModel shell;
  private final ObservableValue<Look> look;

  /** Loads the fonts and follows the system's choice of light or dark until the user makes one. */
  public Theme(ShellModel shell) {
    this.shell = shell;
    FONTS.forEach(style -> Font.loadFont(font(style), TypeSize.CUSTOMARY));
    var system = Platform.getPreferences().colorSchemeProperty();
    system.subscribe(scheme -> shell.systemPrefersDark(scheme == ColorScheme.DARK));
    var pixels = shell.typeSize().pixelsProperty();
    look = Bindings.createObjectBinding(this::currentLook, shell.darkProperty(), pixels);
  }

  /**
   * From the image's own folder if there is one: out of a module JavaFX copies it into a temporary
   * file first.
   */
  private static String font(String style) {
    String file = "inter/Inter-" + style + ".otf";
    String folder = System.getProperty("flatline.fonts");
    return folder == null ? url(file) : Path.of(folder, file).toUri().toString();
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
    shell.darkProperty().subscribe(Theme::setBase);
    look.subscribe(_ -> {
      wear(scene);
      dressWindows();
    });
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
    scene.getRoot().setStyle("-fx-font-size: " + look.getValue().em() + "px");
  }
}
