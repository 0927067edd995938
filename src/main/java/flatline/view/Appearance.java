package flatline.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import flatline.model.language.Language;
import flatline.model.language.NumberForm;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.viewmodel.ShellModel;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/**
 * Light and dark, the size of type, and whether motion is reduced, in the window and all that pops
 * up from it.
 */
public final class Appearance {

  private final ShellModel shell;
  private final ReadOnlyBooleanWrapper light = new ReadOnlyBooleanWrapper();
  private final ObservableValue<Look> look;
  private final ObservableValue<Look> words;
  private final ReadOnlyObjectProperty<ColorScheme> system =
      Platform.getPreferences().colorSchemeProperty();

  /** Loads the fonts and follows the system's choice of light or dark until the user makes one. */
  public Appearance(ShellModel shell) {
    this.shell = shell;
    Fonts.load();
    followSystem(system.get());
    var pixels = shell.typeSize().pixelsProperty();
    // Before there is a control: the first one loads JavaFX's own style if there is none.
    setBase(isDark());
    look = look(pixels);
    words = look(shell.typeSize().wordsProperty());
  }

  private ObservableValue<Look> look(ReadOnlyDoubleProperty pixels) {
    return Bindings.createObjectBinding(
        () -> new Look(isDark() ? Palette.dark() : Palette.light(), pixels.get(), numbers()),
        shell.darkProperty(),
        light,
        pixels,
        shell.language().spokenProperty());
  }

  private NumberForm numbers() {
    return shell.language().spokenProperty().get().numbers();
  }

  private static String url(String resource) {
    URL url = Appearance.class.getResource(resource);
    return Objects.requireNonNull(url, resource).toExternalForm();
  }

  /** What painters draw with, as it is now. */
  public ObservableValue<Look> look() {
    return look;
  }

  /** What is drawn with among the words of a lesson. */
  public ObservableValue<Look> words() {
    return words;
  }

  private boolean isDark() {
    return shell.darkProperty().get() && !light.get();
  }

  /** Does something while all of a scene is light, of which nobody sees anything in the window. */
  public void whileLight(Scene scene, Runnable action) {
    if (!isDark()) {
      action.run();
      return;
    }
    try {
      dressAs(scene, true);
      action.run();
    } finally {
      dressAs(scene, false);
    }
  }

  private void dressAs(Scene scene, boolean inLight) {
    light.set(inLight);
    setBase(isDark());
    wear(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** Dresses what the window's scene shows, and from then on each popup when it opens. */
  public void dress(Scene scene) {
    putOn(scene);
    var life = new Life(scene.getRoot());
    life.hear(system, this::followSystem);
    life.hear(shell.darkProperty(), Appearance::setBase);
    life.hear(Window.getWindows(), this::dressWindows);
    Runnable dressAll =
        () -> {
          wear(scene);
          dressWindows();
        };
    life.hear(look, _ -> dressAll.run());
    life.hear(shell.reducedMotionProperty(), _ -> dressAll.run());
  }

  /** Dresses another window's scene as the first one is. */
  public void dressBeside(Scene scene) {
    putOn(scene);
    wear(scene);
  }

  /** Sheets that are set once more are read once more. */
  private void putOn(Scene scene) {
    if (!scene.getStylesheets().equals(sheets())) {
      scene.getStylesheets().setAll(sheets());
    }
  }

  private List<String> sheets() {
    return shell.language().spokenProperty().get() == Language.CHINESE
        ? List.of(url("flatline.css"), url("chinese.css"))
        : List.of(url("flatline.css"));
  }

  private void followSystem(ColorScheme scheme) {
    shell.systemPrefersDark(scheme == ColorScheme.DARK);
  }

  private static void setBase(boolean dark) {
    var base = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
  }

  private void dressWindows() {
    Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).forEach(this::wear);
  }

  private void wear(Scene scene) {
    scene.getPreferences().setColorScheme(isDark() ? ColorScheme.DARK : ColorScheme.LIGHT);
    // Null follows the system.
    scene.getPreferences().setReducedMotion(shell.reducedMotionProperty().get().orElse(null));
    scene.getRoot().setStyle("-fx-font-size: " + look.getValue().em() + "px");
    // What a window shows before it is painted, at its edge while it grows, is no white on dark;
    // popups are clear.
    if (scene.getFill() instanceof Color fill && fill.isOpaque()) {
      scene.setFill(look.getValue().palette().surface().ground());
    }
  }
}
