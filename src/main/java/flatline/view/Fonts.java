package flatline.view;

import flatline.viewmodel.TypeSize;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import org.kordamp.ikonli.FontLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/**
 * Loads the fonts of text and of icons: from the image's own folder if there is one, which the
 * system property {@code flatline.fonts} names. Out of a module JavaFX copies each into a temporary
 * file first.
 */
public final class Fonts implements FontLoader {

  private static final List<String> STYLES = List.of("Regular", "Italic", "Medium", "SemiBold");

  private Fonts() {}

  /** Loads those of text, and has the icons' library load its own in the same way. */
  public static void load() {
    for (String style : STYLES) {
      String file = "Inter-" + style + ".otf";
      load(file, () -> Objects.requireNonNull(Fonts.class.getResource("inter/" + file), file));
    }
    // The library keeps the loader that it is given first.
    IkonResolverProvider.getInstance(new Fonts());
  }

  @Override
  public void loadFont(IkonHandler icons) {
    String path = icons.getFontResource().getPath();
    icons.setFont(load(path.substring(path.lastIndexOf('/') + 1), icons::getFontResource));
  }

  private static Font load(String file, Supplier<URL> resource) {
    String folder = System.getProperty("flatline.fonts");
    String place =
        folder == null ? resource.get().toExternalForm() : Path.of(folder, file).toUri().toString();
    return Font.loadFont(place, TypeSize.CUSTOMARY);
  }
}
