package flatline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How what is printed looks. */
final class PaperStyle {

  private PaperStyle() {}

  /**
   * A style sheet's text.
   *
   * @param name of its file, beside this class
   */
  static String of(String name) {
    try (InputStream in = PaperStyle.class.getResourceAsStream(name)) {
      byte[] sheet = Objects.requireNonNull(in, name).readAllBytes();
      return new String(sheet, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
